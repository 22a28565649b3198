package io.tallystick.sandbox.web.billing;

import io.tallystick.notifications.Attachment;
import io.tallystick.notifications.Email;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mail in a list of mails. */
record MailJson(
        UUID id,
        String to,
        String subject,
        String template,
        String status,
        @Nullable Instant sentAt,
        Instant createdAt) {

    static MailJson of(Email email) {
        return new MailJson(
                email.id().value(),
                email.recipient(),
                email.subject(),
                email.template(),
                email.status().word(),
                email.sentAt(),
                email.createdAt());
    }

    /** A mail with its words. */
    record WholeMailJson(
            UUID id,
            String to,
            String subject,
            String template,
            String status,
            @Nullable Instant sentAt,
            Instant createdAt,
            @Nullable String lastError,
            String html,
            String text,
            List<AttachmentJson> attachments) {

        static WholeMailJson of(Email email, List<Attachment> attachments) {
            return new WholeMailJson(
                    email.id().value(),
                    email.recipient(),
                    email.subject(),
                    email.template(),
                    email.status().word(),
                    email.sentAt(),
                    email.createdAt(),
                    email.lastError(),
                    email.html(),
                    email.text(),
                    attachments.stream().map(AttachmentJson::of).toList());
        }
    }

    /** @param size in bytes */
    record AttachmentJson(String name, String contentType, int size) {

        static AttachmentJson of(Attachment attachment) {
            return new AttachmentJson(attachment.name(), attachment.contentType(), attachment.content().length);
        }
    }
}
