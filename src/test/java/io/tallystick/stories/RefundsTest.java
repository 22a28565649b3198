package io.tallystick.stories;

import static io.tallystick.stories.BuyingCreditsTest.buy;
import static io.tallystick.world.AccountInStory.Sight.accountBalance;
import static io.tallystick.world.AccountInStory.Sight.balance;
import static io.tallystick.world.AccountInStory.Sight.invoice;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.world.AccountInStory;
import io.tallystick.world.Answer;
import io.tallystick.world.Scenario;
import io.tallystick.world.Together;
import io.tallystick.world.World;
import java.util.Map;
import java.util.UUID;

class RefundsTest {

    @Scenario("A package's whole refund takes back what is left of its credits, with a credit note")
    void wholePackage(World world) {
        var acme = world.account("Acme").from("DE").signsUp();
        var bought = buysPro(acme);
        acme.spends("1250").is(201);
        acme.sees(balance("1750"));
        var answer = refund(world, bought.id("payment.id"), Map.of("reason", "Bought by mistake"))
                .is(200);
        answer.has("refund.status", "succeeded").has("refund.amount", "26.10").has("refund.credits_taken", "1750");
        answer.has("payment.status", "refunded").has("payment.refunded_amount", "26.10");
        assertThat(answer.text("refund.credit_note_number")).matches("CN-2026-01-\\d{5}");
        acme.sees(balance("0"));
        invoiceOf(acme, bought).has("status", "paid").has("amount_due", "0.00");
        refund(world, bought.id("payment.id"), Map.of("reason", "Again")).is(409, "payment_not_refundable");
        assertThat(world.mailbox().templatesTo(acme.email())).contains("payment_refunded");
    }

    @Scenario("Parts take back parts, rounded once, and together the whole")
    void parts(World world) {
        var acme = world.account("Acme").from("DE").signsUp();
        var bought = buysPro(acme);
        var payment = bought.id("payment.id");
        refund(world, payment, Map.of("amount", "8.70", "reason", "A third"))
                .is(200)
                .has("refund.credits_taken", "666.666667")
                .has("payment.status", "succeeded")
                .has("payment.refunded_amount", "8.70");
        acme.sees(balance("2333.333333"));
        refund(world, payment, Map.of("amount", "8.70", "reason", "A third"))
                .is(200)
                .has("refund.credits_taken", "666.666666");
        refund(world, payment, Map.of("amount", "8.71", "reason", "Too much")).is(409, "refund_too_large");
        refund(world, payment, Map.of("reason", "The rest"))
                .is(200)
                .has("refund.amount", "8.70")
                .has("refund.credits_taken", "666.666667")
                .has("payment.status", "refunded");
        acme.sees(balance("1000"));
        world.administrator("Nadia")
                .caller()
                .get("admin/payments/" + payment + "/refunds/")
                .is(200)
                .has("2.credits_taken", "666.666667");
    }

    @Scenario("Refunds at the same moment never exceed the payment")
    void together(World world) {
        var acme = world.account("Acme").from("DE").signsUp();
        var bought = buysPro(acme);
        var answers = Together.times(
                12,
                index -> refund(world, bought.id("payment.id"), Map.of("amount", "5.00", "reason", "Part " + index)));
        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(5);
        assertThat(answers.stream().filter(answer -> answer.status() != 200))
                .allMatch(answer -> answer.text("code").equals("refund_too_large"));
        world.administrator("Nadia")
                .caller()
                .get("admin/payments/" + bought.text("payment.id") + "/")
                .has("refunded_amount", "25.00")
                .has("status", "succeeded");
        assertThat(world.rows().count("select refunded_minor from sandbox.charge where account_id = ?", acme.id()))
                .isEqualTo(2500);
    }

    @Scenario("The same request refunds once")
    void sameKey(World world) {
        var acme = world.account("Acme").from("DE").signsUp();
        var payment = buysPro(acme).id("payment.id");
        var nadia = world.administrator("Nadia").caller().with("Idempotency-Key", "refund-" + payment);
        var body = Map.of("amount", "5.00", "reason", "Once");
        var path = "admin/payments/" + payment + "/refund/";
        var first = nadia.post(path, body).is(200);
        var again = nadia.post(path, body).is(200).has("refund.id", first.text("refund.id"));
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        nadia.post(path, Map.of("amount", "6.00", "reason", "Once")).is(409, "idempotency_key_reused");
    }

    @Scenario("A refund that the card's bank refuses changes nothing")
    void refused(World world) {
        var acme = world.account("Acme").from("DE").signsUp();
        var bought = buy(acme, "pro", Map.of("payment_method_id", acme.savesCard("pm_card_refundFail")))
                .is(201);
        refund(world, bought.id("payment.id"), Map.of("reason", "Sorry"))
                .is(200)
                .has("refund.status", "failed")
                .has("payment.status", "succeeded")
                .has("payment.refunded_amount", "0.00");
        acme.sees(balance("3000"));
        invoiceOf(acme, bought).has("status", "paid");
    }

    @Scenario("Without a credit note the money is owed again, and can be paid again")
    void owedAgain(World world) {
        var acme = world.account("Acme").onPlan("starter").from("US").signsUp();
        var payment = acme.confirms("89.00").by("ach_transfer");
        world.administrator("Nadia").approves(payment);
        refund(world, payment, Map.of("amount", "40.00", "reason", "Sent back by the bank"))
                .is(200)
                .has("refund.credit_note_number", "null")
                .has("payment.status", "succeeded");
        acme.sees(invoice("pending", "40.00")).sees(balance("1000"));
        var card = acme.savesCard("pm_card_visa");
        acme.caller()
                .post("billing/invoices/" + acme.firstInvoice() + "/pay/", Map.of("payment_method_id", card))
                .is(200)
                .has("payment.amount", "40.00");
        acme.sees(invoice("paid", "0.00")).sees(balance("1000"));
    }

    @Scenario("With a credit note an administrator forgives what goes back")
    void forgiven(World world) {
        var acme = world.account("Acme").onPlan("starter").from("US").signsUp();
        var payment = acme.confirms("89.00").by("ach_transfer");
        world.administrator("Nadia").approves(payment);
        refund(world, payment, Map.of("amount", "20.00", "reason", "For the outage", "credit_note", true))
                .is(200);
        acme.sees(invoice("paid", "0.00"));
        refund(world, payment, Map.of("reason", "Chargeback")).is(200).has("payment.status", "refunded");
        acme.sees(invoice("pending", "69.00"));
    }

    @Scenario("What was paid beyond the invoice goes back first, as far as it is still there")
    void beyondTheInvoice(World world) {
        var acme = world.account("Acme").onPlan("starter").from("US").signsUp();
        var payment = acme.confirms("100.00").by("ach_transfer");
        world.administrator("Nadia").approves(payment);
        acme.sees(accountBalance("11.00"));
        refund(world, payment, Map.of("amount", "5.00", "reason", "Paid too much"))
                .is(200);
        acme.sees(accountBalance("6.00")).sees(invoice("paid", "0.00"));
        world.issues(acme, "6.00");
        refund(world, payment, Map.of("amount", "90.00", "reason", "All of it")).is(409, "refund_too_large");
        refund(world, payment, Map.of("amount", "89.00", "reason", "The plan")).is(200);
        acme.sees(invoice("pending", "89.00"));
    }

    @Scenario("Refunding is refused in words")
    void refusals(World world) {
        var acme = world.account("Acme").onPlan("starter").from("US").signsUp();
        var payment = acme.confirms("89.00").by("ach_transfer");
        refund(world, payment, Map.of("reason", "Early")).is(409, "payment_not_refundable");
        world.administrator("Nadia").approves(payment);
        refund(world, payment, Map.of("amount", "1.00"))
                .is(400, "validation_failed")
                .names("reason");
        refund(world, payment, Map.of("amount", "0", "reason", "Nothing")).is(400, "amount_not_positive");
        refund(world, payment, Map.of("amount", "-1", "reason", "Back")).is(400, "amount_not_positive");
        refund(world, payment, Map.of("amount", "1.001", "reason", "Finer")).is(400, "too_many_decimals");
        refund(world, payment, Map.of("amount", "89.01", "reason", "More")).is(409, "refund_too_large");
        refund(world, UUID.randomUUID(), Map.of("reason", "What?")).is(404, "not_found");
        acme.caller()
                .post("admin/payments/" + payment + "/refund/", Map.of("reason", "Mine"))
                .is(403, "administrators_only");
    }

    private static Answer buysPro(AccountInStory acme) {
        return buy(acme, "pro", Map.of("payment_method_id", acme.savesCard("pm_card_visa")))
                .is(201)
                .has("balance", "3000");
    }

    private static Answer invoiceOf(AccountInStory acme, Answer bought) {
        return acme.caller()
                .get("billing/invoices/" + bought.text("invoice.id") + "/")
                .is(200);
    }

    private static Answer refund(World world, UUID payment, Map<String, Object> body) {
        return world.administrator("Nadia").caller().post("admin/payments/" + payment + "/refund/", body);
    }
}
