package io.tallystick.notifications.smtp;

import io.tallystick.kernel.mode.Mode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SmtpSettings.class)
class SmtpConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpConfiguration.class);

    @Bean
    MailServer mailServer(SmtpSettings settings, Mode mode) {
        if (settings.isSet()) {
            return new SmtpServer(settings);
        }
        if (mode == Mode.SANDBOX) {
            // The mail stands in its table, which the sandbox's mailbox shows: it has arrived.
            return message -> {};
        }
        LOG.warn("TALLYSTICK_SMTP_HOST is not set: mails wait until it is.");
        return message -> {
            throw new IllegalStateException("TALLYSTICK_SMTP_HOST is not set, so no mail can leave.");
        };
    }
}
