package io.tallystick.notifications;

import io.tallystick.kernel.agenda.Errand;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.notifications.smtp.MailServer;
import io.tallystick.notifications.smtp.PermanentlyRefused;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Sends one mail. It notes that it begins, hands the mail over, and notes what came of it, each in a transaction of its own:
 * while a mail server is slow, nothing is locked.
 */
@Component
class SendEmail implements Errand {

    static final String NAME = "send_email";

    private final Outbox outbox;
    private final Attachments attachments;
    private final MailServer server;

    SendEmail(Outbox outbox, Attachments attachments, MailServer server) {
        this.outbox = outbox;
        this.attachments = attachments;
        this.server = server;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(AccountId account, UUID subject) {
        outbox.begin(account, new Email.Id(subject)).ifPresent(this::send);
    }

    private void send(Email email) {
        try {
            server.send(outbox.message(email, attachments.of(email)));
        } catch (PermanentlyRefused refused) {
            outbox.refused(email, refused);
            return;
        } catch (RuntimeException failure) {
            outbox.interrupted(email, failure);
            throw failure;
        }
        outbox.sent(email);
    }
}
