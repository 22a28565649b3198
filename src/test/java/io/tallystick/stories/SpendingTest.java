package io.tallystick.stories;

import static io.tallystick.world.AccountInStory.Sight.balance;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.world.Answer;
import io.tallystick.world.Scenario;
import io.tallystick.world.World;
import java.util.Map;

class SpendingTest {

    @Scenario("Credits are spent by amount or by operation")
    void byAmountOrOperation(World world) {
        var acme = world.account("Acme").signsUp();
        acme.spends("12.345678").is(201).has("amount", "12.345678").has("balance", "987.654322");
        deducts(acme.caller(), Map.of("operation", "image_generation", "quantity", 3))
                .is(201)
                .has("amount", "15");
        deducts(acme.caller(), Map.of("operation", "ai_response")).is(201).has("amount", "1");
        deducts(acme.caller(), Map.of("operation", "clustering", "quantity", "7.5"))
                .is(201)
                .has("amount", "0.75");
        acme.sees(balance("970.904322"));

        var newest = acme.caller().get("billing/transactions/").is(200);
        assertThat(newest.each("results").map(row -> row.get("amount").asString()))
                .containsExactly("-0.75", "-1", "-15", "-12.345678", "1000");
        newest.has("results.0.operation", "clustering").has("results.0.balance_after", "970.904322");
    }

    @Scenario("What cannot be spent is refused")
    void refused(World world) {
        var acme = world.account("Acme").signsUp();
        deducts(acme.caller(), Map.of()).is(400, "amount_or_operation");
        deducts(acme.caller(), Map.of("operation", "teleport"))
                .is(400, "unknown_operation")
                .names("operation");
        deducts(acme.caller(), Map.of("operation", "linking", "quantity", -1))
                .is(400, "amount_not_positive")
                .names("quantity");
        acme.spends("0").is(400, "amount_not_positive");
        acme.spends("-5").is(400, "amount_not_positive");
        acme.spends("0.0000001").is(400, "too_many_decimals");
        acme.spends("1e999999999").is(400);
        acme.spends("NaN").is(400);
        deducts(acme.caller(), Map.of("amount", 1, "asset", "EUR"))
                .is(400, "no_such_wallet")
                .names("asset");
        deducts(acme.caller(), Map.of("amount", 1, "asset", "XYZ")).is(400, "unknown_currency");
        acme.sees(balance("1000"));
    }

    @Scenario("Too few credits leave no trace, and the same key may succeed when there are enough")
    void tooFew(World world) {
        var acme = world.account("Acme").onPlan("starter").from("KE").signsUp();
        var payment = acme.confirms("89.00").by("mpesa");
        world.administrator("Nadia").approves(payment);
        acme.spends("400", "first").is(201);
        var transfers = transfers(world, acme.id());

        acme.spends("601", "later").is(402, "insufficient_credits");
        acme.spends("600.000001").is(402, "insufficient_credits");
        assertThat(transfers(world, acme.id())).isEqualTo(transfers);
        acme.sees(balance("600"));

        acme.spends("600", "later").is(201).has("balance", "0");
        acme.spends("0.000001").is(402, "insufficient_credits");
    }

    @Scenario("The same key never spends twice")
    void sameKey(World world) {
        var acme = world.account("Acme").signsUp();
        var first = acme.spends("10", "order-7").is(201);
        assertThat(first.header("Idempotency-Replayed")).isEmpty();

        var again = acme.spends("10", "order-7").is(201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.json()).isEqualTo(first.json());
        acme.spends("11", "order-7").is(409, "idempotency_key_reused");
        acme.sees(balance("990"));

        var globex = world.account("Globex").signsUp();
        globex.spends("25", "order-7").is(201).has("balance", "975");
    }

    @Scenario("A check reserves nothing and agrees with what spending then does")
    void check(World world) {
        var acme = world.account("Acme").signsUp();
        var path = "billing/credits/check/";
        acme.caller()
                .post(path, Map.of("operation", "linking", "quantity", 125))
                .is(200)
                .has("allowed", true)
                .has("cost", "1000");
        acme.caller()
                .post(path, Map.of("amount", "1000.000001"))
                .is(200)
                .has("allowed", false)
                .has("reason", "insufficient_credits");
        acme.sees(balance("1000"));
        deducts(acme.caller(), Map.of("operation", "linking", "quantity", 125))
                .is(201)
                .has("balance", "0");
    }

    @Scenario("Credits of a plan are gone when their month is over")
    void expiry(World world) {
        var acme = world.account("Acme").onPlan("starter").from("KE").signsUp();
        world.administrator("Nadia").approves(acme.confirms("89.00").by("mpesa"));
        acme.spends("250").is(201);
        acme.caller().get("billing/credits/balance/").is(200).has("lots.0.expires_at", "2026-02-05T00:00:00Z");

        world.on("2026-02-04T23:59:59Z");
        acme.sees(balance("750"));
        world.on("2026-02-05T00:00:00Z");
        acme.caller().get("billing/credits/balance/").is(200).has("credits_remaining", "0");
        acme.spends("1").is(402, "insufficient_credits");
        acme.caller()
                .get("billing/transactions/")
                .is(200)
                .has("results.0.type", "expire")
                .has("results.0.amount", "-750");
    }

    private static Answer deducts(io.tallystick.world.Caller caller, Map<String, ?> body) {
        return caller.post("billing/credits/deduct/", body);
    }

    private static long transfers(World world, Object account) {
        return world.rows().count("select count(*) from ledger.transfer where account_id = ?", account);
    }
}
