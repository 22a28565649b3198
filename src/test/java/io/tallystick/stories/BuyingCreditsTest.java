package io.tallystick.stories;

import static io.tallystick.world.AccountInStory.Sight.balance;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.world.AccountInStory;
import io.tallystick.world.Answer;
import io.tallystick.world.Scenario;
import io.tallystick.world.Together;
import io.tallystick.world.World;
import java.util.Map;
import java.util.UUID;

class BuyingCreditsTest {

    private static final int ROUNDS = 15;

    @Scenario("Credits bought by bank transfer arrive when an administrator approves, once")
    void byTransfer(World world) {
        var acme = world.account("Acme").from("US").signsUp();
        var bought = buy(acme, "pro", Map.of("payment_method", "ach_transfer")).is(201);
        bought.has("invoice.status", "pending").has("invoice.total", "26.10");
        bought.has("next_action.type", "manual")
                .has("next_action.amount", "26.10")
                .has("payment", "null");
        bought.has("next_action.ways.0.payment_method", "ach_transfer")
                .has("next_action.reference", bought.text("invoice.invoice_number"));
        assertThat(bought.text("next_action.ways.0.instructions")).contains(bought.text("invoice.invoice_number"));
        acme.sees(balance("1000"));

        var payment = acme.confirms("26.10", bought.id("invoice.id")).by("ach_transfer");
        acme.sees(balance("1000"));
        world.administrator("Nadia").approves(payment);
        acme.sees(balance("3000"));
        world.administrator("Nadia").triesToApprove(payment).is(409, "payment_already_decided");
        acme.sees(balance("3000"));
        acme.caller()
                .get("billing/credits/balance/")
                .has("lots.1.kind", "purchased")
                .has("lots.1.amount", "2000")
                .has("lots.1.expires_at", "null");
    }

    @Scenario("Approvals at the same moment grant the credits once")
    void approvedTogether(World world) {
        var nadia = world.administrator("Nadia");
        var omar = world.administrator("Omar");
        for (var round = 0; round < ROUNDS; round++) {
            var acme = world.account("Acme " + round).from("US").signsUp();
            var invoice = buy(acme, "starter", Map.of()).is(201).id("invoice.id");
            var payment = acme.confirms("9.00", invoice).by("ach_transfer");
            var answers = Together.all(
                    () -> nadia.triesToApprove(payment),
                    () -> omar.triesToApprove(payment),
                    () -> nadia.triesToApprove(payment));
            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409, 409);
            acme.sees(balance("1500"));
        }
    }

    @Scenario("An invoice marked as paid brings the credits as well")
    void markedPaid(World world) {
        var acme = world.account("Acme").signsUp();
        var invoice = buy(acme, "business", Map.of())
                .is(201)
                .has("invoice.total", "50.15")
                .id("invoice.id");
        var nadia = world.administrator("Nadia").caller();
        nadia.post("admin/invoices/" + invoice + "/mark-paid/").is(200);
        nadia.post("admin/invoices/" + invoice + "/mark-paid/").is(409);
        acme.sees(balance("6000"));
    }

    @Scenario("A saved card pays at once: invoice paid, credits there, receipt sent")
    void bySavedCard(World world) {
        var acme = world.account("Acme").from("DE").signsUp();
        var card = acme.savesCard("pm_card_visa");
        var bought = buy(acme, "pro", Map.of("payment_method_id", card)).is(201);
        bought.has("invoice.status", "paid").has("payment.status", "succeeded").has("payment.amount", "26.10");
        bought.has("next_action.type", "none").has("balance", "3000");
        acme.sees(balance("3000"));
        assertThat(world.mailbox().templatesTo(acme.email()))
                .containsExactlyInAnyOrder("welcome", "credits_granted", "payment_succeeded", "invoice_created");
    }

    @Scenario("The same request buys once, and answers as the first time")
    void sameKey(World world) {
        var acme = world.account("Acme").from("DE").signsUp();
        var card = acme.savesCard("pm_card_visa");
        var answers = Together.times(8, index -> buyWithKey(acme, "pro", "buy-1", Map.of("payment_method_id", card)));
        assertThat(answers).allMatch(answer -> answer.status() == 201 || answer.status() == 409);
        var first = answers.stream()
                .filter(answer -> answer.status() == 201)
                .findFirst()
                .orElseThrow();
        var again = buyWithKey(acme, "pro", "buy-1", Map.of("payment_method_id", card))
                .is(201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        again.has("invoice.id", first.text("invoice.id")).has("payment.status", "succeeded");
        buyWithKey(acme, "starter", "buy-1", Map.of("payment_method_id", card)).is(409, "idempotency_key_reused");
        acme.sees(balance("3000"));
        assertThat(world.rows().count("select count(*) from sandbox.charge where account_id = ?", acme.id()))
                .isEqualTo(1);
    }

    @Scenario("A declined card leaves the invoice open, to be paid in another way")
    void declined(World world) {
        var acme = world.account("Acme").from("US").signsUp();
        var bad = acme.savesCard("pm_card_chargeDeclinedInsufficientFunds");
        var bought = buy(acme, "starter", Map.of("payment_method_id", bad)).is(201);
        bought.has("invoice.status", "pending").has("payment.status", "failed");
        bought.has("payment.failure_code", "insufficient_funds").has("next_action.type", "retry");
        bought.has("next_action.message", "Your card has insufficient funds.");
        var path = "billing/invoices/" + bought.text("invoice.id") + "/pay/";
        acme.caller()
                .post(path, Map.of("payment_method_id", bad))
                .is(422, "payment_declined")
                .has("failure_code", "insufficient_funds");
        var good = acme.savesCard("pm_card_mastercard");
        acme.caller().post(path, Map.of("payment_method_id", good)).is(200).has("invoice.status", "paid");
        acme.sees(balance("1500"));
        acme.caller().post(path, Map.of("payment_method_id", good)).is(400, "invoice_already_paid");
        assertThat(world.mailbox().templatesTo(acme.email()))
                .containsExactlyInAnyOrder(
                        "welcome",
                        "payment_failed",
                        "payment_failed",
                        "credits_granted",
                        "payment_succeeded",
                        "invoice_created");
    }

    @Scenario("Credits of a package with an end expire so many days after the payment")
    void expiring(World world) {
        var nadia = world.administrator("Nadia").caller();
        var slug = "march-" + UUID.randomUUID().toString().substring(0, 8);
        var packageId = nadia.post(
                        "admin/credit-packages/",
                        Map.of(
                                "name",
                                "March offer",
                                "slug",
                                slug,
                                "credits",
                                100,
                                "price",
                                "5.00",
                                "currency",
                                "USD",
                                "valid_days",
                                30))
                .is(201)
                .text("id");
        var acme = world.account("Acme").inZone("Europe/Zurich").signsUp();
        var card = acme.savesCard("pm_card_visa");
        world.on("2026-03-01");
        acme.caller()
                .post("billing/credits/purchase/", Map.of("package_id", packageId, "payment_method_id", card))
                .is(201)
                .has("balance", "1100");
        acme.caller().get("billing/credits/balance/").has("lots.1.expires_at", "2026-03-31T08:00:00Z");
        nadia.patch("admin/credit-packages/" + packageId + "/", Map.of("is_active", false))
                .is(200);
        acme.caller()
                .post("billing/credit-packages/" + packageId + "/purchase/")
                .is(409, "package_not_sold");
        world.on("2026-04-01");
        acme.sees(balance("1000"));
    }

    @Scenario("What the account has left from an overpayment buys credits without a payment")
    void fromBalance(World world) {
        var acme = world.account("Acme").onPlan("starter").from("BR").signsUp();
        world.administrator("Nadia").approves(acme.confirms("109.00").by("pix"));
        var bought = buy(acme, "starter", Map.of()).is(201);
        bought.has("invoice.status", "paid").has("next_action.type", "none").has("balance", "1500");
    }

    @Scenario("Buying is refused in words")
    void refusals(World world) {
        var acme = world.account("Acme").from("DE").signsUp();
        var caller = acme.caller();
        caller.post("billing/credits/purchase/", Map.of())
                .is(400, "validation_failed")
                .names("package_id");
        caller.post("billing/credits/purchase/", Map.of("package_id", UUID.randomUUID()))
                .is(404, "not_found");
        buy(acme, "pro", Map.of("payment_method", "pix")).is(400, "payment_method_not_offered");
        buy(acme, "pro", Map.of("payment_method_id", UUID.randomUUID())).is(400, "no_such_method");
        var other = world.account("Other").signsUp().savesCard("pm_card_visa");
        buy(acme, "pro", Map.of("payment_method_id", other)).is(400, "no_such_method");
        var id = packageId(acme, "pro");
        acme.member("member")
                .post("billing/credit-packages/" + id + "/purchase/")
                .is(403);
        acme.member("viewer")
                .post("billing/credit-packages/" + id + "/purchase/")
                .is(403);
        acme.server("credits:write")
                .post("billing/credit-packages/" + id + "/purchase/")
                .is(403, "scope_missing");
        assertThat(world.rows().count("select count(*) from invoicing.invoice where account_id = ?", acme.id()))
                .isZero();
    }

    static Answer buy(AccountInStory acme, String slug, Map<String, Object> how) {
        return acme.caller().post("billing/credit-packages/" + packageId(acme, slug) + "/purchase/", how);
    }

    private static Answer buyWithKey(AccountInStory acme, String slug, String key, Map<String, Object> how) {
        return acme.caller()
                .with("Idempotency-Key", key)
                .post("billing/credit-packages/" + packageId(acme, slug) + "/purchase/", how);
    }

    private static String packageId(AccountInStory acme, String slug) {
        return acme.caller()
                .offRecord()
                .get("billing/credit-packages/")
                .each("")
                .filter(sold -> sold.get("slug").asString().equals(slug))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
    }
}
