package io.tallystick.notifications;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.mode.Mode;
import io.tallystick.notifications.Email.Status;
import io.tallystick.notifications.smtp.Message;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a mail on its way out, each of them committed before the next. */
@Component
class Outbox {

    private static final int LONGEST_ERROR = 1_000;

    private final EmailStore store;
    private final Letterheads letterheads;
    private final Mode mode;
    private final Clock clock;

    Outbox(EmailStore store, Letterheads letterheads, Mode mode, Clock clock) {
        this.store = store;
        this.letterheads = letterheads;
        this.mode = mode;
        this.clock = clock;
    }

    /** Notes that sending begins; empty when the mail has been sent, or refused for good. */
    @Transactional
    public Optional<Email> begin(AccountId account, Email.Id id) {
        var email = store.lock(account, id).filter(found -> found.status().mayBecome(Status.SENDING));
        email.ifPresent(store::sending);
        return email;
    }

    Message message(Email email, List<Attachment> attachments) {
        var from = letterheads.current();
        return new Message(
                email.id().value(),
                from.name(),
                from.email(),
                email.recipient(),
                email.subject(),
                email.text(),
                email.html(),
                attachments.stream()
                        .map(file -> new Message.File(file.name(), file.contentType(), file.content()))
                        .toList());
    }

    @Transactional
    public void sent(Email email) {
        store.outcome(email, Status.SENT, null, clock.instant());
        if (email.isSecret() && mode == Mode.LIVE) {
            store.forgetWords(email);
        }
    }

    @Transactional
    public void refused(Email email, Exception reason) {
        store.outcome(email, Status.FAILED, described(reason), null);
    }

    @Transactional
    public void interrupted(Email email, Exception reason) {
        store.outcome(email, Status.PENDING, described(reason), null);
    }

    private static String described(Exception reason) {
        var text = String.valueOf(reason.getMessage()).replace("\0", "");
        return text.substring(0, Math.min(text.length(), LONGEST_ERROR));
    }
}
