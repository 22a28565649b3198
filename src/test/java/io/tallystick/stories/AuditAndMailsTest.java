package io.tallystick.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.world.Scenario;
import io.tallystick.world.World;

class AuditAndMailsTest {

    @Scenario("Each act is in the audit log once, with who did it")
    void audited(World world) {
        var acme = world.account("Acme").onPlan("starter").from("IN").signsUp();
        var nadia = world.administrator("Nadia");
        nadia.rejects(acme.confirms("89.00").by("upi"), "Not found.");
        nadia.approves(acme.confirms("89.00").by("upi"));

        assertThat(nadia.audited(acme.id()))
                .containsEntry("account.opened", 1)
                .containsEntry("subscription.created", 1)
                .containsEntry("invoice.issued", 1)
                .containsEntry("payment.submitted", 2)
                .containsEntry("payment.rejected", 1)
                .containsEntry("payment.approved", 1)
                .containsEntry("invoice.paid", 1)
                .containsEntry("subscription.activated", 1)
                .containsEntry("account.status_changed", 1);
        nadia.caller()
                .get("admin/audit/?action=payment.approved&account_id=" + acme.id())
                .is(200)
                .has("results.0.actor.kind", "administrator")
                .has("results.0.actor.id", nadia.id())
                .has("results.0.at", "2026-01-05T09:00:00Z")
                .has("results.0.details.amount", "89.00 USD");
        acme.caller().get("admin/audit/").is(403, "administrators_only");
    }

    @Scenario("What is refused is not in the audit log")
    void refusedIsNotAudited(World world) {
        var acme = world.account("Acme").onPlan("starter").from("IN").signsUp();
        var nadia = world.administrator("Nadia");
        var before = nadia.audited(acme.id());
        acme.confirms("89.00").tries("mpesa").is(400);
        acme.spends("5").is(409, "account_state_forbids");
        assertThat(nadia.audited(acme.id())).isEqualTo(before);
    }

    @Scenario("A customer hears of each step by mail, once")
    void mails(World world) {
        var acme = world.account("Acme").onPlan("starter").from("IN").signsUp();
        var nadia = world.administrator("Nadia");
        nadia.rejects(acme.confirms("89.00").by("upi"), "The UTR belongs to another payment.");
        nadia.approves(acme.confirms("89.00").by("upi"));

        assertThat(world.mailbox().templatesTo(acme.email()))
                .containsExactlyInAnyOrder(
                        "welcome",
                        "invoice_created",
                        "payment_submitted",
                        "payment_rejected",
                        "payment_submitted",
                        "payment_approved",
                        "credits_granted");
        var rejected = world.mailbox().newest(acme.email(), "payment_rejected");
        assertThat(rejected.text("text")).contains("The UTR belongs to another payment.", "89.00");
        var invoice = world.mailbox().newest(acme.email(), "invoice_created");
        assertThat(invoice.text("subject"))
                .contains(acme.invoice().get("invoice_number").asString());
        assertThat(invoice.text("attachments.0.content_type")).isEqualTo("application/pdf");
        assertThat(world.mailbox().templatesTo("nadia@administrators.example")).contains("payment_waits");
    }

    @Scenario("A forgotten password is set anew with the link from the mail, which works once")
    void forgottenPassword(World world) {
        var acme = world.account("Acme").signsUp();
        world.nobody()
                .post("auth/password/forgot/", java.util.Map.of("email", acme.email()))
                .is(202);
        world.nobody()
                .post("auth/password/forgot/", java.util.Map.of("email", "unknown@nowhere.example"))
                .is(202);

        var mail = world.mailbox().newest(acme.email(), "password_reset").text("text");
        var found = java.util.regex.Pattern.compile("token=([^\\s&]+)").matcher(mail);
        assertThat(found.find()).as(mail).isTrue();
        var form = java.util.Map.of("token", found.group(1), "password", "violet engine 44 meadow");
        world.nobody().post("auth/password/reset/", form).is(204);
        world.nobody().post("auth/password/reset/", form).is(400, "reset_token_invalid");
        world.nobody()
                .post("auth/login/", java.util.Map.of("email", acme.email(), "password", "violet engine 44 meadow"))
                .is(200)
                .has("accounts.0.name", "Acme");
        assertThat(world.mailbox().templatesTo("unknown@nowhere.example")).isEmpty();
    }
}
