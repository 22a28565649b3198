package io.tallystick.notifications.smtp;

import java.util.Properties;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * The variables {@code TALLYSTICK_SMTP_…}; empty where they are not set.
 *
 * @param port 465 speaks TLS from the first byte, others turn to it when the server offers it
 * @param from the sender; the seller's own address where it is empty
 */
@ConfigurationProperties("tallystick.smtp")
record SmtpSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String from) {

    private static final int TLS_PORT = 465;
    private static final String TIMEOUT_MILLIS = "20000";

    boolean isSet() {
        return !host.isBlank();
    }

    /** What stands after the {@code @} of a Message-ID. */
    String domain(Message message) {
        var address = from.isEmpty() ? message.fromAddress() : from.replaceAll(".*<|>.*", "");
        var domain = address.substring(address.indexOf('@') + 1);
        return domain.isBlank() ? "tallystick.invalid" : domain;
    }

    JavaMailSender sender() {
        var sender = new JavaMailSenderImpl();
        sender.setHost(host);
        sender.setPort(port);
        if (!user.isEmpty()) {
            sender.setUsername(user);
            sender.setPassword(password);
        }
        sender.setJavaMailProperties(properties());
        return sender;
    }

    private Properties properties() {
        var properties = new Properties();
        properties.put("mail.smtp.auth", String.valueOf(!user.isEmpty()));
        properties.put("mail.smtp.starttls.enable", "true");
        // A password must not cross the net in the open.
        properties.put("mail.smtp.starttls.required", String.valueOf(!user.isEmpty() && port != TLS_PORT));
        properties.put("mail.smtp.ssl.enable", String.valueOf(port == TLS_PORT));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        properties.put("mail.smtp.timeout", TIMEOUT_MILLIS);
        properties.put("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        return properties;
    }

    /** Leaves the password out. */
    @Override
    public String toString() {
        return "SmtpSettings[host=%s, port=%d, user=%s]".formatted(host, port, user);
    }
}
