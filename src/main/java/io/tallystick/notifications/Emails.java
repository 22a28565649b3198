package io.tallystick.notifications;

import io.tallystick.kernel.agenda.Agenda;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.tenancy.Tenancy;
import io.tallystick.notifications.Email.Status;
import io.tallystick.notifications.mails.Links;
import io.tallystick.notifications.mails.Mail;
import io.tallystick.notifications.mails.Typesetter;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes mails; an errand sends them. */
@Service
public class Emails {

    private final EmailStore store;
    private final Typesetter typesetter;
    private final Letterheads letterheads;
    private final Links links;
    private final Agenda agenda;
    private final Tenancy tenancy;
    private final Clock clock;

    Emails(
            EmailStore store,
            Typesetter typesetter,
            Letterheads letterheads,
            @Value("${tallystick.url:http://localhost:8080}") String url,
            Agenda agenda,
            Tenancy tenancy,
            Clock clock) {
        this.store = store;
        this.typesetter = typesetter;
        this.letterheads = letterheads;
        this.links = new Links(url);
        this.agenda = agenda;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /**
     * Writes a mail in the caller's transaction and lets it leave after the commit. The same kind of mail to the same recipient
     * for the same cause is written once, however often this is called.
     *
     * @param account whose business it is; {@link AccountId#PLATFORM} for people as such, and for administrators
     * @param cause the thing that it tells of
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Mail mail, AccountId account, UUID cause, String recipient) {
        var now = clock.instant();
        var letter = mail.letter(links);
        var sheet = typesetter.set(letter, letterheads.current());
        var email = new Email(
                account,
                Email.Id.next(),
                mail.template(),
                cause,
                recipient.strip().toLowerCase(Locale.ROOT),
                letter.subject(),
                storable(sheet.html()),
                storable(sheet.text()),
                mail.attachedInvoice().orElse(null),
                mail.carriesSecret(),
                Status.PENDING,
                0,
                null,
                now,
                null);
        tenancy.within(account, () -> {
            if (store.insert(email)) {
                agenda.add(SendEmail.NAME, account, email.id().value(), now);
            }
        });
    }

    /** PostgreSQL's text has no place for the null character. */
    private static String storable(String text) {
        return text.replace("\0", "");
    }
}
