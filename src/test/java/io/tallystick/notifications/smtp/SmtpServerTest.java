package io.tallystick.notifications.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.tallystick.kernel.ids.Uuids;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.mail.MailException;

/** Mails over real SMTP. */
class SmtpServerTest {

    @RegisterExtension
    static final GreenMailExtension MAIL =
            new GreenMailExtension(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private final Message message = new Message(
            Uuids.next(),
            "Müller & Co",
            "billing@northwind.example",
            "maya@acme.example",
            "Invoice INV-2026-01-00001",
            "Please pay 89.00 USD.",
            "<p>Please pay 89.00 USD.</p>",
            List.of(new Message.File("INV-2026-01-00001.pdf", "application/pdf", new byte[] {1, 2, 3})));

    @Test
    void aMailArrivesWhole() throws Exception {
        server(MAIL.getSmtp().getPort(), "").send(message);

        var received = MAIL.getReceivedMessages();
        assertThat(received).hasSize(1);
        var mail = received[0];
        assertThat(mail.getMessageID()).isEqualTo("<%s@northwind.example>".formatted(message.id()));
        assertThat(mail.getSubject()).isEqualTo("Invoice INV-2026-01-00001");
        assertThat(mail.getFrom()[0]).hasToString("=?UTF-8?Q?M=C3=BCller_=26_Co?= <billing@northwind.example>");
        assertThat(mail.getAllRecipients()[0]).hasToString("maya@acme.example");
        var whole = GreenMailUtil.getWholeMessage(mail);
        assertThat(whole)
                .contains("Content-Type: text/plain", "Content-Type: text/html", "<p>Please pay 89.00 USD.</p>")
                .contains("Content-Type: application/pdf", "filename=INV-2026-01-00001.pdf")
                .contains("Auto-Submitted: auto-generated");
    }

    @Test
    void theSecondAttemptHasTheSameMessageId() throws Exception {
        var server = server(MAIL.getSmtp().getPort(), "Northwind Billing <mail@sender.example>");
        server.send(message);
        server.send(message);
        var received = MAIL.getReceivedMessages();
        assertThat(received[0].getMessageID())
                .isEqualTo(received[1].getMessageID())
                .endsWith("@sender.example>");
        assertThat(received[0].getReplyTo()[0].toString()).contains("billing@northwind.example");
    }

    @Test
    void aRefusalOfTheFiveHundredsIsFinal() throws Exception {
        try (var smtp = new ScriptedSmtp("550 5.1.1 no such mailbox")) {
            assertThatThrownBy(() -> server(smtp.port(), "").send(message))
                    .isInstanceOf(PermanentlyRefused.class)
                    .hasMessageContaining("no such mailbox");
        }
    }

    @Test
    void aRefusalOfTheFourHundredsPasses() throws Exception {
        try (var smtp = new ScriptedSmtp("451 4.7.1 greylisted, try again")) {
            assertThatThrownBy(() -> server(smtp.port(), "").send(message)).isInstanceOf(MailException.class);
        }
    }

    @Test
    void aServerThatIsAwayPasses() throws Exception {
        int port;
        try (var gone = new ScriptedSmtp("250 ok")) {
            port = gone.port();
        }
        assertThatThrownBy(() -> server(port, "").send(message)).isInstanceOf(MailException.class);
    }

    private static SmtpServer server(int port, String from) {
        return new SmtpServer(new SmtpSettings("127.0.0.1", port, "", "", from));
    }
}
