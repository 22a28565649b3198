package io.tallystick.notifications.smtp;

import jakarta.mail.MessagingException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** Finds a mail server's own words in the exceptions around them. Answers of 500 and above are final (RFC 5321, 4.2.1). */
final class Refusals {

    private static final int FINAL = 500;

    private Refusals() {}

    /** What the server said, when it will say the same next time. */
    static Optional<String> permanent(MailException failure) {
        var open = new ArrayDeque<Throwable>();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        open.add(failure);
        while (!open.isEmpty()) {
            var next = open.remove();
            if (!seen.add(next)) {
                continue;
            }
            if (code(next) >= FINAL) {
                return Optional.of(String.valueOf(next.getMessage()).strip());
            }
            addInner(next, open);
        }
        return Optional.empty();
    }

    private static void addInner(Throwable outer, ArrayDeque<Throwable> open) {
        if (outer.getCause() != null) {
            open.add(outer.getCause());
        }
        if (outer instanceof MessagingException messaging && messaging.getNextException() != null) {
            open.add(messaging.getNextException());
        }
        if (outer instanceof MailSendException send) {
            open.addAll(send.getFailedMessages().values());
        }
    }

    private static int code(Throwable exception) {
        return switch (exception) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            case SMTPSendFailedException send -> send.getReturnCode();
            default -> 0;
        };
    }
}
