package io.tallystick.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tallystick.web.Http;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What people read while a first payment goes its way, and what the audit log keeps of it. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "tallystick.database.name=first_payment_mails",
            "db-scheduler.polling-interval=50ms",
            "tallystick.passwords.memory-kib=64",
            "tallystick.passwords.iterations=1",
            "TALLYSTICK_ADMIN_EMAIL=nadia@northwind.example",
            "TALLYSTICK_ADMIN_PASSWORD=a long enough passphrase"
        })
class FirstPaymentMailsTest {

    private static final String CUSTOMER = "maya@acme.example";
    private static final String ADMINISTRATOR = "nadia@northwind.example";

    @LocalServerPort
    int port;

    Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void everyStepIsToldAndKept() {
        var registered = http.post("/api/v1/auth/register/")
                .json("""
                {"email": "%s", "password": "a long enough passphrase", "first_name": "Maya", "last_name": "Ortiz",
                 "account_name": "Acme", "plan": "starter", "billing_interval": "month", "country": "PK",
                 "timezone": "Asia/Karachi", "payment_method": "bank_transfer",
                 "billing_address": {"line1": "1 Mall Road", "city": "Lahore", "state": "Punjab",
                                     "postal_code": "54000", "country": "PK"}}
                """.formatted(CUSTOMER))
                .send();
        assertThat(registered.status()).as(registered.toString()).isEqualTo(201);
        var token = registered.json().path("access_token").asString();
        var invoice = registered.json().path("invoice");
        var number = invoice.path("invoice_number").asString();
        awaitMails(CUSTOMER, "welcome", "invoice_created");

        var invoiceMail = read(CUSTOMER, "invoice_created");
        assertThat(invoiceMail.path("text").asString()).contains(number, "89.00 USD", "/account/invoices/");
        var file = invoiceMail.at("/attachments/0");
        assertThat(file.path("name").asString()).isEqualTo(number + ".pdf");
        var pdf = http.get("/api/v1/sandbox/mailbox/%s/attachments/%s.pdf/"
                        .formatted(invoiceMail.path("id").asString(), number))
                .send();
        assertThat(pdf.text()).startsWith("%PDF");

        confirm(token, invoice.path("id").asString(), "TRX-1");
        awaitMails(CUSTOMER, "welcome", "invoice_created", "payment_submitted");
        awaitMails(ADMINISTRATOR, "payment_waits");
        var nadia = signIn(ADMINISTRATOR);
        decide(nadia, "reject", "{\"admin_notes\": \"No transfer with this reference.\"}");
        awaitMails(CUSTOMER, "welcome", "invoice_created", "payment_submitted", "payment_rejected");
        assertThat(read(CUSTOMER, "payment_rejected").path("text").asString())
                .contains("No transfer with this reference.");

        confirm(token, invoice.path("id").asString(), "TRX-2");
        decide(nadia, "approve", "{}");
        awaitMails(
                CUSTOMER,
                "welcome",
                "invoice_created",
                "payment_submitted",
                "payment_submitted",
                "payment_rejected",
                "payment_approved",
                "credits_granted");
        assertThat(read(CUSTOMER, "payment_approved").path("subject").asString())
                .isEqualTo("Receipt for " + number);

        assertAudited(nadia, registered.json().at("/account/id").asString());
    }

    @Test
    void aForgottenPasswordComesByMail() {
        http.post("/api/v1/auth/password/forgot/")
                .json("{\"email\": \"%s\"}".formatted(ADMINISTRATOR))
                .send();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> templates(ADMINISTRATOR).contains("password_reset"));
        assertThat(read(ADMINISTRATOR, "password_reset").path("html").asString())
                .contains("/reset-password?token=");
    }

    @Test
    void theClockMovesOverHttp() {
        var now = Instant.parse(
                http.get("/api/v1/sandbox/clock/").send().json().path("now").asString());
        var later = now.plus(Duration.ofDays(1));
        var arrival = travel(later);
        assertThat(Instant.parse(arrival.json().path("now").asString())).isEqualTo(later);
        assertThat(arrival.json().path("errands_run").isInt()).isTrue();
        assertThat(travel(now).code()).isEqualTo("clock_cannot_go_back");
        assertThat(travel(now).status()).isEqualTo(400);
    }

    private void assertAudited(String administrator, String account) {
        var log = http.get("/api/v1/admin/audit/?account_id=" + account)
                .bearer(administrator)
                .send();
        assertThat(log.status()).as(log.toString()).isEqualTo(200);
        var actions = new ArrayList<String>();
        log.json()
                .path("results")
                .forEach(entry -> actions.add(entry.path("action").asString()));
        assertThat(actions)
                .contains("account.opened", "invoice.issued", "payment.submitted", "payment.rejected")
                .contains("payment.approved", "invoice.paid", "credits.granted");
        var approved = http.get("/api/v1/admin/audit/?action=payment.approved&actor=administrator")
                .bearer(administrator)
                .send()
                .json()
                .at("/results/0");
        assertThat(approved.at("/account/name").asString()).isEqualTo("Acme");
        assertThat(approved.at("/actor/kind").asString()).isEqualTo("administrator");
        assertThat(approved.path("ip").asString()).isEqualTo("127.0.0.1");
        assertThat(approved.at("/details/amount").asString()).isEqualTo("89.00 USD");
    }

    private Http.Answer travel(Instant to) {
        return http.call("PUT", "/api/v1/sandbox/clock/")
                .json("{\"now\": \"%s\"}".formatted(to))
                .send();
    }

    private void confirm(String token, String invoice, String reference) {
        var answer = http.post("/api/v1/billing/payments/manual/")
                .bearer(token)
                .json("""
                {"invoice_id": "%s", "payment_method": "bank_transfer", "amount": 89.00,
                 "transaction_reference": "%s"}
                """.formatted(invoice, reference))
                .send();
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    }

    private void decide(String administrator, String verb, String body) {
        var waiting = http.get("/api/v1/admin/payments/?status=pending_approval")
                .bearer(administrator)
                .send()
                .json()
                .at("/results/0/id")
                .asString();
        var answer = http.post("/api/v1/admin/payments/%s/%s/".formatted(waiting, verb))
                .bearer(administrator)
                .json(body)
                .send();
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    private String signIn(String email) {
        return http.post("/api/v1/auth/login/")
                .json("{\"email\": \"%s\", \"password\": \"a long enough passphrase\"}".formatted(email))
                .send()
                .json()
                .path("access_token")
                .asString();
    }

    private void awaitMails(String recipient, String... templates) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(templates(recipient)).containsExactlyInAnyOrder(templates));
    }

    private List<String> templates(String recipient) {
        var templates = new ArrayList<String>();
        mails(recipient).forEach(mail -> {
            if (mail.path("status").asString().equals("sent")) {
                templates.add(mail.path("template").asString());
            }
        });
        return templates;
    }

    private JsonNode read(String recipient, String template) {
        for (var mail : mails(recipient)) {
            if (mail.path("template").asString().equals(template)) {
                return http.get("/api/v1/sandbox/mailbox/" + mail.path("id").asString() + "/")
                        .send()
                        .json();
            }
        }
        throw new AssertionError("No mail " + template + " to " + recipient);
    }

    private JsonNode mails(String recipient) {
        return http.get("/api/v1/sandbox/mailbox/?to=" + recipient)
                .send()
                .json()
                .path("results");
    }
}
