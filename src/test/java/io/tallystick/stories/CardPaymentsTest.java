package io.tallystick.stories;

import static io.tallystick.world.AccountInStory.Sight.balance;
import static io.tallystick.world.AccountInStory.Sight.invoice;
import static io.tallystick.world.AccountInStory.Sight.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.payments.GatewayPayments;
import io.tallystick.payments.Payment;
import io.tallystick.world.AccountInStory;
import io.tallystick.world.Answer;
import io.tallystick.world.Scenario;
import io.tallystick.world.Together;
import io.tallystick.world.World;
import java.util.Map;
import java.util.UUID;

class CardPaymentsTest {

    private static final int ROUNDS = 10;

    @Scenario("The first invoice is paid by card: the subscription starts at once")
    void firstInvoice(World world) {
        var acme = world.account("Acme").onPlan("starter").from("DE").signsUp();
        var card = acme.savesCard("pm_card_visa");
        pay(acme, Map.of("payment_method_id", card))
                .is(200)
                .has("payment.status", "succeeded")
                .has("next_action.type", "none");
        acme.sees(invoice("paid", "0.00")).sees(status("active")).sees(balance("1000"));
    }

    @Scenario("However many pay one invoice at the same moment, it is charged once")
    void together(World world) {
        for (var round = 0; round < ROUNDS; round++) {
            var acme =
                    world.account("Acme " + round).onPlan("starter").from("DE").signsUp();
            var card = acme.savesCard("pm_card_visa");
            var answers = Together.times(8, index -> pay(acme, Map.of("payment_method_id", card)));
            assertThat(answers.stream().filter(answer -> answer.status() == 200))
                    .hasSize(1);
            assertThat(answers.stream().filter(answer -> answer.status() != 200))
                    .allMatch(answer -> answer.text("code").equals("payment_in_progress")
                            || answer.text("code").equals("invoice_already_paid"));
            assertThat(charges(world, acme)).isEqualTo(1);
            acme.sees(balance("1000"));
        }
    }

    @Scenario("A repeated request is answered as the first time; after a refusal the same key may succeed")
    void sameKey(World world) {
        var acme = world.account("Acme").onPlan("starter").from("DE").signsUp();
        var bad = acme.savesCard("pm_card_chargeDeclined");
        pay(acme, "k1", Map.of("payment_method_id", bad)).is(422, "payment_declined");
        pay(acme, "k1", Map.of("payment_method_id", bad)).is(422, "payment_declined");
        var good = acme.savesCard("pm_card_visa");
        var first = pay(acme, "k1", Map.of("payment_method_id", good)).is(200);
        var again = pay(acme, "k1", Map.of("payment_method_id", good)).is(200);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        again.has("payment.id", first.text("payment.id"));
        pay(acme, "k1", Map.of("payment_method_id", bad)).is(409, "idempotency_key_reused");
    }

    @Scenario("An answer that is lost is asked for again; until then nobody can pay twice")
    void unclear(World world) {
        var acme = world.account("Acme").onPlan("starter").from("DE").signsUp();
        var slow = acme.savesCard("pm_card_timeout");
        pay(acme, Map.of("payment_method_id", slow))
                .is(200)
                .has("payment.status", "processing")
                .has("next_action.type", "wait");
        acme.sees(invoice("pending", "89.00")).sees(balance("0"));
        pay(acme, Map.of("payment_method_id", acme.savesCard("pm_card_visa"))).is(409, "payment_in_progress");
        acme.confirms("89.00").tries("sepa_transfer").is(409, "payment_in_progress");
        world.on("2026-01-05T09:02:00Z");
        acme.sees(invoice("paid", "0.00")).sees(balance("1000"));
        assertThat(charges(world, acme)).isEqualTo(1);
    }

    @Scenario("A lost answer that was a refusal ends as one, and another card may be tried")
    void unclearAndDeclined(World world) {
        var acme = world.account("Acme").onPlan("starter").from("DE").signsUp();
        pay(acme, Map.of("payment_method_id", acme.savesCard("pm_card_timeoutDeclined")))
                .is(200)
                .has("payment.status", "processing");
        world.on("2026-01-05T09:02:00Z");
        acme.sees(invoice("pending", "89.00"));
        acme.caller().get("billing/payments/").has("results.0.status", "failed");
        pay(acme, Map.of("payment_method_id", acme.savesCard("pm_card_visa"))).is(200);
    }

    @Scenario("A bank that asks its customer waits for them")
    void authentication(World world) {
        var acme = world.account("Acme").onPlan("starter").from("DE").signsUp();
        var card = acme.savesCard("pm_card_authenticationRequired");
        var asked = pay(acme, Map.of("payment_method_id", card)).is(200);
        asked.has("payment.status", "pending")
                .has("next_action.type", "stripe")
                .has("next_action.step", "authenticate");
        acme.sees(invoice("pending", "89.00"));
        confirm(world, asked, Map.of()).is(200).has("status", "succeeded");
        acme.sees(invoice("paid", "0.00")).sees(balance("1000"));
        confirm(world, asked, Map.of()).is(200).has("status", "succeeded");
        acme.sees(balance("1000"));
    }

    @Scenario("A customer who turns away at the bank may pay in another way")
    void turnsAway(World world) {
        var acme = world.account("Acme").onPlan("starter").from("DE").signsUp();
        var card = acme.savesCard("pm_card_authenticationRequired");
        var first = pay(acme, Map.of("payment_method_id", card)).is(200);
        pay(acme, Map.of("payment_method_id", acme.savesCard("pm_card_visa")))
                .is(200)
                .has("invoice.status", "paid");
        confirm(world, first, Map.of()).is(200).has("status", "cancelled");
        var refused = world.account("Bolt").onPlan("starter").from("DE").signsUp();
        var asked = pay(refused, Map.of("payment_method_id", refused.savesCard("pm_card_authenticationRequired")));
        confirm(world, asked, Map.of("refuse", true)).is(200).has("failure_code", "authentication_failed");
        refused.sees(invoice("pending", "89.00"));
    }

    @Scenario("A customer who does not come back within a day has not paid")
    void neverComesBack(World world) {
        var acme = world.account("Acme").onPlan("starter").from("DE").signsUp();
        var asked = pay(acme, Map.of("payment_method", "stripe")).is(200);
        asked.has("next_action.type", "stripe").has("next_action.step", "choose_method");
        world.on("2026-01-05T15:00:00Z");
        acme.caller().get("billing/payments/").has("results.0.status", "pending");
        world.on("2026-01-06T10:00:00Z");
        acme.caller().get("billing/payments/").has("results.0.status", "cancelled");
        confirm(world, asked, Map.of("card", "4242424242424242")).is(200).has("status", "cancelled");
        acme.sees(invoice("pending", "89.00"));
    }

    @Scenario("Without a saved card the customer chooses one at the gateway; PayPal asks for approval")
    void atTheGateway(World world) {
        var acme = world.account("Acme").onPlan("starter").from("DE").signsUp();
        var asked = pay(acme, Map.of("payment_method", "stripe")).is(200);
        confirm(world, asked, Map.of("card", "4000 0000 0000 9995")).is(200).has("failure_code", "insufficient_funds");
        var again = pay(acme, Map.of("payment_method", "paypal")).is(200);
        again.has("next_action.type", "paypal").has("next_action.step", "approve");
        assertThat(again.text("next_action.approval_url")).contains(again.text("next_action.client_secret"));
        confirm(world, again, Map.of()).is(200).has("status", "succeeded");
        acme.sees(invoice("paid", "0.00")).sees(status("active"));
        world.nobody()
                .post("sandbox/gateway/confirm/", Map.of("client_secret", "sandbox_guess"))
                .is(404, "not_found");
    }

    @Scenario(
            "A process that dies after recording an attempt leaves nothing open: the gateway is asked what became of it")
    void diesInBetween(World world) {
        var acme = world.account("Acme").onPlan("starter").from("DE").signsUp();
        pay(acme, Map.of("payment_method_id", acme.savesCard("pm_card_timeout")))
                .is(200);
        // The call never arrived: the gateway has not heard of this attempt.
        world.rows().run("delete from sandbox.charge where account_id = ?", acme.id());
        world.rows().run("update payments.payment set status = 'pending' where account_id = ?", acme.id());
        world.on("2026-01-05T09:02:00Z");
        acme.caller().get("billing/payments/").has("results.0.status", "cancelled");
        pay(acme, Map.of("payment_method_id", acme.savesCard("pm_card_visa"))).is(200);
        acme.sees(invoice("paid", "0.00")).sees(balance("1000"));
    }

    @Scenario("A charge that succeeded while its process died is found, and counted once")
    void diesAfterTheCharge(World world) {
        var acme = world.account("Acme").onPlan("starter").from("DE").signsUp();
        var paid = pay(acme, Map.of("payment_method_id", acme.savesCard("pm_card_timeout")))
                .is(200);
        var payment = new Payment.Id(paid.id("payment.id"));
        var gateway = world.bean(GatewayPayments.class);
        var looked =
                Together.times(6, index -> world.within(acme, () -> gateway.look(new AccountId(acme.id()), payment)));
        assertThat(looked).allMatch(seen -> seen.status() == Payment.Status.SUCCEEDED);
        acme.sees(invoice("paid", "0.00")).sees(balance("1000"));
    }

    @Scenario("Administrators cannot approve or reject what a gateway decides")
    void notByHand(World world) {
        var acme = world.account("Acme").onPlan("starter").from("DE").signsUp();
        var paid = pay(acme, Map.of("payment_method_id", acme.savesCard("pm_card_timeout")))
                .is(200);
        var nadia = world.administrator("Nadia");
        nadia.triesToApprove(paid.id("payment.id")).is(409, "payment_already_decided");
        nadia.triesToReject(paid.id("payment.id"), "No.").is(409, "payment_already_decided");
    }

    @Scenario("What cannot be charged is refused before anything is written")
    void refusals(World world) {
        var acme = world.account("Acme").onPlan("starter").from("DE").signsUp();
        pay(acme, Map.of()).is(400, "method_required");
        var bank = Map.of("type", "bank_transfer", "provider", "manual", "display_name", "Our bank");
        var id = acme.caller().post("billing/payment-methods/", bank).is(201).text("id");
        pay(acme, Map.of("payment_method_id", id)).is(409, "method_not_chargeable");
        pay(acme, Map.of("payment_method_id", UUID.randomUUID())).is(404, "not_found");
        pay(acme, Map.of("payment_method", "cash")).is(400, "payment_method_not_offered");
        acme.confirms("89.00").by("sepa_transfer");
        var card = acme.savesCard("pm_card_visa");
        pay(acme, Map.of("payment_method_id", card)).is(409, "payment_in_review");
        acme.member("member")
                .post("billing/invoices/" + acme.firstInvoice() + "/pay/", Map.of("payment_method_id", card))
                .is(403);
        assertThat(charges(world, acme)).isZero();
    }

    static Answer confirm(World world, Answer asked, Map<String, Object> step) {
        var body = new java.util.LinkedHashMap<String, Object>(step);
        body.put("client_secret", asked.text("next_action.client_secret"));
        return world.nobody().post("sandbox/gateway/confirm/", body);
    }

    private static long charges(World world, AccountInStory acme) {
        return world.rows().count("select count(*) from sandbox.charge where account_id = ?", acme.id());
    }

    private static Answer pay(AccountInStory acme, Map<String, Object> how) {
        return acme.caller().post("billing/invoices/" + acme.firstInvoice() + "/pay/", how);
    }

    private static Answer pay(AccountInStory acme, String key, Map<String, Object> how) {
        return acme.caller()
                .with("Idempotency-Key", key)
                .post("billing/invoices/" + acme.firstInvoice() + "/pay/", how);
    }
}
