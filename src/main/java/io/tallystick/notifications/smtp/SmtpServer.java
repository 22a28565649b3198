package io.tallystick.notifications.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Hands mails to a mail server. */
final class SmtpServer implements MailServer {

    private final JavaMailSender sender;
    private final SmtpSettings settings;

    SmtpServer(SmtpSettings settings) {
        this.settings = settings;
        this.sender = settings.sender();
    }

    @Override
    public void send(Message message) {
        try {
            sender.send(mime(message));
        } catch (MailException failure) {
            var refusal = Refusals.permanent(failure);
            if (refusal.isPresent()) {
                throw new PermanentlyRefused(refusal.get(), failure);
            }
            throw failure;
        } catch (MessagingException | UnsupportedEncodingException unwritable) {
            throw new PermanentlyRefused("The mail cannot be written: " + unwritable.getMessage(), unwritable);
        }
    }

    private MimeMessage mime(Message message) throws MessagingException, UnsupportedEncodingException {
        var mime = new IdentifiedMessage("<%s@%s>".formatted(message.id(), settings.domain(message)));
        var helper = new MimeMessageHelper(mime, true, StandardCharsets.UTF_8.name());
        helper.setFrom(from(message));
        helper.setReplyTo(message.fromAddress(), message.fromName());
        helper.setTo(message.recipient());
        helper.setSubject(message.subject());
        helper.setText(message.text(), message.html());
        // Absence notes and other robots should not answer.
        mime.setHeader("Auto-Submitted", "auto-generated");
        for (var file : message.files()) {
            helper.addAttachment(file.name(), new ByteArrayResource(file.content()), file.contentType());
        }
        return mime;
    }

    private InternetAddress from(Message message) throws MessagingException, UnsupportedEncodingException {
        if (settings.from().isEmpty()) {
            return new InternetAddress(message.fromAddress(), message.fromName(), StandardCharsets.UTF_8.name());
        }
        return new InternetAddress(settings.from(), true);
    }

    /** Keeps its Message-ID: Jakarta Mail would give it another one at every attempt. */
    private static final class IdentifiedMessage extends MimeMessage {

        private final String messageId;

        IdentifiedMessage(String messageId) {
            super((jakarta.mail.Session) null);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
