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

class HoldsTest {

    @Scenario("A hold reserves, and its capture spends all, part or more of it")
    void captured(World world) {
        var acme = world.account("Acme").signsUp();
        var all = holds(acme, Map.of("amount", 100));
        var part = holds(acme, Map.of("amount", 50));
        var more = holds(acme, Map.of("operation", "image_generation", "quantity", 2));
        acme.caller()
                .get("billing/credits/balance/")
                .has("credits", "1000")
                .has("held", "160")
                .has("credits_remaining", "840");

        captures(acme, all, Map.of()).is(201).has("amount", "100").has("balance", "900");
        captures(acme, part, Map.of("amount", "20.5")).is(201).has("balance", "879.5");
        captures(acme, more, Map.of("amount", 500)).is(201).has("balance", "379.5");
        acme.caller().get("billing/credits/balance/").has("held", "0").has("credits_remaining", "379.5");
        acme.caller()
                .get("billing/transactions/")
                .has("results.0.type", "capture")
                .has("results.0.amount", "-500")
                .has("results.0.operation", "image_generation");
    }

    @Scenario("What is held cannot be spent or held again, and is free after a release")
    void released(World world) {
        var acme = world.account("Acme").signsUp();
        var hold = holds(acme, Map.of("amount", 900));
        acme.spends("101").is(402, "insufficient_credits");
        acme.caller().post("billing/credits/holds/", Map.of("amount", 101)).is(402, "insufficient_credits");
        acme.spends("100").is(201);
        captures(acme, hold, Map.of("amount", "900.000001")).is(402, "insufficient_credits");

        acme.caller().post(path(hold, "release"), Map.of()).is(201);
        acme.sees(balance("900"));
        captures(acme, hold, Map.of()).is(409, "hold_not_open");
        acme.caller().post(path(hold, "release"), Map.of()).is(409, "hold_not_open");
    }

    @Scenario("A hold expires by itself at its moment")
    void expires(World world) {
        var acme = world.account("Acme").signsUp();
        var hold = acme.caller()
                .post("billing/credits/holds/", Map.of("amount", 1_000, "expires_in_seconds", 60))
                .is(201);
        var moment = java.time.Instant.parse(hold.text("expires_at"));
        world.on(moment.minusSeconds(1).toString());
        acme.spends("1").is(402, "insufficient_credits");
        world.on(moment.toString());
        acme.caller().get("billing/credits/balance/").has("held", "0").has("credits_remaining", "1000");
        acme.spends("1000").is(201).has("balance", "0");
        captures(acme, hold.id("id"), Map.of()).is(409, "hold_not_open");
    }

    @Scenario("Credits that a hold reserved stay there for it when their month is over")
    void expiryBreaksNoHold(World world) {
        var acme = world.account("Acme").onPlan("starter").from("KE").signsUp();
        world.administrator("Nadia").approves(acme.confirms("89.00").by("mpesa"));
        var hold = acme.caller()
                .post("billing/credits/holds/", Map.of("amount", 300, "expires_in_seconds", 2_592_000))
                .is(201)
                .id("id");
        world.on("2026-02-03T00:00:00Z");
        var late = acme.caller()
                .post("billing/credits/holds/", Map.of("amount", 200, "expires_in_seconds", 864_000))
                .is(201)
                .id("id");
        world.on("2026-02-06T00:00:00Z");
        acme.caller().get("billing/credits/balance/").has("credits_remaining", "0");
        acme.spends("1").is(402, "insufficient_credits");
        captures(acme, late, Map.of("amount", 150)).is(201);
        acme.spends("1").is(402, "insufficient_credits");
        captures(acme, hold, Map.of()).is(409, "hold_not_open");
        world.on("2026-02-06T02:00:00Z");
        acme.sees(balance("0"));
    }

    @Scenario("Keys of holds, captures and releases work once")
    void once(World world) {
        var acme = world.account("Acme").signsUp();
        var first =
                acme.caller().with("Idempotency-Key", "hold-1").post("billing/credits/holds/", Map.of("amount", 10));
        var again =
                acme.caller().with("Idempotency-Key", "hold-1").post("billing/credits/holds/", Map.of("amount", 10));
        assertThat(again.is(201).json()).isEqualTo(first.is(201).json());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        acme.caller()
                .with("Idempotency-Key", "hold-1")
                .post("billing/credits/holds/", Map.of("amount", 11))
                .is(409, "idempotency_key_reused");

        var answers = Together.times(50, index -> acme.caller()
                .with("Idempotency-Key", "capture-1")
                .post(path(first.id("id"), "capture"), Map.of("amount", 7)));
        assertThat(answers).extracting(Answer::status).containsOnly(201);
        acme.sees(balance("993"));
    }

    @Scenario("Of a capture and a release at the same moment one wins")
    void race(World world) {
        var acme = world.account("Acme").signsUp();
        for (var round = 0; round < 20; round++) {
            var hold = holds(acme, Map.of("amount", 10));
            var answers = Together.all(
                    () -> captures(acme, hold, Map.of()), () -> acme.caller().post(path(hold, "release"), Map.of()));
            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
        }
        acme.caller().get("billing/credits/balance/").has("held", "0");
    }

    @Scenario("Holds of others look like no holds at all")
    void ofOthers(World world) {
        var acme = world.account("Acme").signsUp();
        var globex = world.account("Globex").signsUp();
        var hold = holds(acme, Map.of("amount", 10));
        captures(globex, hold, Map.of()).is(404, "not_found");
        captures(acme, UUID.randomUUID(), Map.of()).is(404, "not_found");
        acme.caller()
                .post(path(acme.caller().get("billing/transactions/").id("results.0.id"), "release"), Map.of())
                .is(201);
        globex.caller()
                .post(path(globex.caller().get("billing/transactions/").id("results.0.id"), "release"), Map.of())
                .is(404, "not_found");
        acme.caller()
                .post("billing/credits/holds/", Map.of("amount", 1, "expires_in_seconds", 0))
                .is(400)
                .names("expires_in_seconds");
    }

    private static UUID holds(AccountInStory account, Map<String, ?> what) {
        return account.caller().post("billing/credits/holds/", what).is(201).id("id");
    }

    private static Answer captures(AccountInStory account, UUID hold, Map<String, ?> what) {
        return account.caller().post(path(hold, "capture"), what);
    }

    private static String path(UUID hold, String what) {
        return "billing/credits/holds/" + hold + "/" + what + "/";
    }
}
