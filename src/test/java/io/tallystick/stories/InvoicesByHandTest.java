package io.tallystick.stories;

import static io.tallystick.world.AccountInStory.Sight.balance;
import static io.tallystick.world.AccountInStory.Sight.banner;
import static io.tallystick.world.AccountInStory.Sight.invoice;
import static io.tallystick.world.AccountInStory.Sight.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.world.Answer;
import io.tallystick.world.Scenario;
import io.tallystick.world.Together;
import io.tallystick.world.World;
import java.util.Map;
import java.util.UUID;

class InvoicesByHandTest {

    @Scenario("An invoice marked as paid does all that a payment does")
    void markPaid(World world) {
        var acme = world.account("Acme").onPlan("starter").from("FR").signsUp();
        acme.caller()
                .get("billing/invoices/" + acme.firstInvoice() + "/")
                .has("allowed_actions", "[\"download_pdf\",\"confirm_payment\",\"pay\"]");
        world.administrator("Nadia")
                .caller()
                .get("admin/invoices/" + acme.firstInvoice() + "/")
                .has("allowed_actions", "[\"download_pdf\",\"mark_paid\",\"void\"]");
        marksPaid(world, acme.firstInvoice()).is(200).has("status", "paid").has("amount_due", "0.00");
        acme.sees(status("active")).sees(balance("1000")).sees(banner("none"));
        marksPaid(world, acme.firstInvoice()).is(409, "invoice_state_forbids");
        acme.sees(balance("1000"));
    }

    @Scenario("A void invoice keeps its number and cannot be paid, and its subscription never starts")
    void voided(World world) {
        var acme = world.account("Acme").onPlan("starter").from("FR").signsUp();
        var number = acme.invoice().get("invoice_number").asString();
        voids(world, acme.firstInvoice(), " ").is(400, "validation_failed").names("reason");
        voids(world, acme.firstInvoice(), "Ordered twice")
                .is(200)
                .has("status", "void")
                .has("invoice_number", number);

        acme.confirms("89.00").tries("bank_transfer").is(409, "invoice_not_payable");
        marksPaid(world, acme.firstInvoice()).is(409, "invoice_state_forbids");
        voids(world, acme.firstInvoice(), "Again").is(409, "invoice_state_forbids");
        acme.sees(invoice("void", "0.00")).sees(balance("0"));
        acme.caller().get("billing/subscription/").is(200).has("status", "canceled");
    }

    @Scenario("What is paid in part is not voided, and marking it paid settles the rest")
    void partPaid(World world) {
        var acme = world.account("Acme").onPlan("starter").from("FR").signsUp();
        world.administrator("Nadia").approves(acme.confirms("40.00").by("bank_transfer"));
        voids(world, acme.firstInvoice(), "Changed our mind").is(409, "invoice_has_payments");
        marksPaid(world, acme.firstInvoice()).is(200).has("amount_paid", "89.00");
        acme.sees(balance("1000"));
    }

    @Scenario("Paid and voided at the same moment: one of them happens, whole")
    void together(World world) {
        for (var round = 0; round < 10; round++) {
            var acme =
                    world.account("Acme " + round).onPlan("starter").from("FR").signsUp();
            var answers = Together.all(
                    () -> marksPaid(world, acme.firstInvoice()), () -> voids(world, acme.firstInvoice(), "No"));
            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
            acme.sees(balance(answers.getFirst().status() == 200 ? "1000" : "0"));
        }
    }

    @Scenario("Invoices are found by status, number and date")
    void lists(World world) {
        var acme = world.account("Acme").onPlan("starter").from("FR").signsUp();
        var number = acme.invoice().get("invoice_number").asString();
        world.on("2026-03-10");
        world.issues(acme, "5.00");

        acme.caller().get("billing/invoices/").is(200).has("count", 2).has("results.0.invoice_date", "2026-03-10");
        acme.caller().get("billing/invoices/?ordering=invoice_date").is(200).has("results.0.invoice_number", number);
        acme.caller().get("billing/invoices/?status=open").is(200).has("count", 2);
        acme.caller().get("billing/invoices/?status=paid").is(200).has("count", 0);
        acme.caller()
                .get("billing/invoices/?search=" + number.toLowerCase(java.util.Locale.ROOT))
                .is(200)
                .has("count", 1);
        acme.caller().get("billing/invoices/?from=2026-02-01").is(200).has("count", 1);
        acme.caller().get("billing/invoices/?to=2026-02-01").is(200).has("count", 1);
        acme.caller()
                .get("billing/invoices/?page_size=1")
                .is(200)
                .has("count", 2)
                .has("previous", "null");
        acme.caller().get("billing/invoices/?page_size=1&page=2").is(200).has("next", "null");
        acme.caller().get("billing/invoices/?status=lost").is(400, "unknown_status");
        acme.caller().get("billing/invoices/?from=yesterday").is(400);
    }

    private static Answer marksPaid(World world, UUID invoice) {
        return world.administrator("Nadia").caller().post("admin/invoices/" + invoice + "/mark-paid/");
    }

    private static Answer voids(World world, UUID invoice, String reason) {
        return world.administrator("Nadia")
                .caller()
                .post("admin/invoices/" + invoice + "/void/", Map.of("reason", reason));
    }
}
