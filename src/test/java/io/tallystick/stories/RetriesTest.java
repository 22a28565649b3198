package io.tallystick.stories;

import static io.tallystick.world.AccountInStory.Sight.balance;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.world.AccountInStory;
import io.tallystick.world.Answer;
import io.tallystick.world.Scenario;
import io.tallystick.world.World;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A retry by key is answered as the first request was, whatever has changed since. */
class RetriesTest {

    private static final String COSTS = "admin/credit-costs/";

    @Scenario("A retry is told its debit when the price has ended since")
    void priceEnded(World world) {
        var acme = world.account("Acme").signsUp();
        var operation = "operation_" + UUID.randomUUID().toString().substring(24);
        var price = priced(world, operation, "2");
        var wanted = Map.<String, Object>of("operation", operation, "quantity", 3);
        var reserved = Map.<String, Object>of("operation", operation, "quantity", 3, "expires_in_seconds", 604_800);
        var first = deducts(acme, "order-1", wanted).is(201);
        var held = holds(acme, "hold-1", reserved).is(201);
        world.on("2026-01-06");
        ends(world, price);

        replays(deducts(acme, "order-1", wanted), first);
        replays(holds(acme, "hold-1", reserved), held);
        deducts(acme, "order-2", wanted).is(400);
        deducts(acme, "order-1", Map.of("operation", operation, "quantity", 4)).is(409, "idempotency_key_reused");
        holds(acme, "order-1", wanted).is(409, "idempotency_key_reused");
        acme.caller().get("billing/credits/balance/").has("credits", "994").has("held", "6");
    }

    @Scenario("A retried hold reserves what it reserved first, when the price has changed since")
    void priceChanged(World world) {
        var acme = world.account("Acme").signsUp();
        var operation = "operation_" + UUID.randomUUID().toString().substring(24);
        var price = priced(world, operation, "2");
        var wanted = Map.<String, Object>of("operation", operation, "expires_in_seconds", 604_800);
        var held = holds(acme, "hold-1", wanted).is(201);
        world.on("2026-01-06");
        world.administrator("Nadia")
                .caller()
                .patch(COSTS + price + "/", Map.of("price", Map.of("type", "per_unit", "unit_price", "7")))
                .is(200);
        replays(holds(acme, "hold-1", wanted), held);
        acme.caller().get("billing/credits/balance/").has("held", "2");
    }

    @Scenario("A retry is told its debit when its provider is not allowed any more")
    void providerForbidden(World world) {
        var acme = world.account("Acme").signsUp();
        var wanted = Map.<String, Object>of("amount", "5", "provider", "openai");
        var first = deducts(acme, "order-1", wanted).is(201);
        world.administrator("Nadia")
                .caller()
                .put("admin/accounts/" + acme.id() + "/providers/", Map.of("providers", List.of("anthropic")))
                .is(200);

        replays(deducts(acme, "order-1", wanted), first);
        deducts(acme, "order-2", wanted).is(403, "provider_not_allowed");
        acme.caller()
                .post(
                        "billing/credits/deduct/batch/",
                        Map.of(
                                "items",
                                List.of(
                                        item("order-2", wanted),
                                        item("order-1", wanted),
                                        item("order-3", Map.of("amount", "1")),
                                        item("order-1", Map.of("amount", "5", "provider", "mistral")),
                                        wanted)))
                .is(200)
                .has("results.0.code", "provider_not_allowed")
                .has("results.1.status", "duplicate")
                .has("results.1.transaction_id", first.text("transaction_id"))
                .has("results.1.balance", "995")
                .has("results.2.status", "ok")
                .has("results.3.code", "idempotency_key_reused")
                .has("results.4.code", "provider_not_allowed");
        acme.sees(balance("994"));
    }

    @Scenario("A retried capture is told its answer when the hold is over and the wallet empty and switched off")
    void captured(World world) {
        var acme = world.account("Acme").signsUp();
        var hold = holds(acme, "hold-1", Map.of("amount", 100, "expires_in_seconds", 60))
                .is(201);
        var path = "billing/credits/holds/" + hold.text("id") + "/capture/";
        var server = acme.caller().with("Idempotency-Key", "capture-1");
        var first = server.post(path, Map.of("amount", 40)).is(201);
        acme.spends("960").is(201);
        world.on("2026-01-06");
        replays(server.post(path, Map.of("amount", 40)), first);
        server.post(path, Map.of("amount", 41)).is(409, "idempotency_key_reused");
        replays(holds(acme, "hold-1", Map.of("amount", 100, "expires_in_seconds", 60)), hold);
        acme.sees(balance("0"));
    }

    @Scenario("A retry is told its answer when the account was suspended since, and nothing new is done")
    void suspended(World world) {
        var acme = world.account("Acme").signsUp();
        var wanted = Map.<String, Object>of("amount", "5");
        var first = deducts(acme, "order-1", wanted).is(201);
        var hold = holds(acme, "hold-1", Map.of("amount", 100)).is(201);
        var open = holds(acme, "hold-2", Map.of("amount", 10)).is(201);
        var path = "billing/credits/holds/" + hold.text("id") + "/capture/";
        var capture = acme.caller()
                .with("Idempotency-Key", "capture-1")
                .post(path, Map.of("amount", 40))
                .is(201);
        world.administrator("Nadia")
                .caller()
                .post("admin/accounts/" + acme.id() + "/suspend/", Map.of("reason", "A question"))
                .is(200);

        replays(deducts(acme, "order-1", wanted), first);
        replays(holds(acme, "hold-1", Map.of("amount", 100)), hold);
        replays(acme.caller().with("Idempotency-Key", "capture-1").post(path, Map.of("amount", 40)), capture);
        deducts(acme, "order-2", wanted).is(409, "account_state_forbids");
        acme.spends("5").is(409, "account_state_forbids");
        holds(acme, "hold-3", wanted).is(409, "account_state_forbids");
        for (var ending : List.of("capture", "release")) {
            acme.caller()
                    .with("Idempotency-Key", "end-1")
                    .post("billing/credits/holds/" + open.text("id") + "/" + ending + "/", Map.of())
                    .is(409, "account_state_forbids");
        }
        acme.caller()
                .post("billing/credits/deduct/batch/", Map.of("items", List.of(item("order-1", wanted))))
                .is(409, "account_state_forbids");
        acme.caller().get("billing/credits/balance/").has("credits", "955").has("held", "10");
    }

    private static UUID priced(World world, String operation, String price) {
        return world.administrator("Nadia")
                .caller()
                .post(COSTS, Map.of("operation", operation, "price", Map.of("type", "per_unit", "unit_price", price)))
                .is(201)
                .id("id");
    }

    private static void ends(World world, UUID price) {
        world.administrator("Nadia")
                .caller()
                .patch(COSTS + price + "/", Map.of("is_active", false))
                .is(200);
    }

    private static void replays(Answer again, Answer first) {
        assertThat(again.is(201).json()).isEqualTo(first.json());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    }

    private static Answer deducts(AccountInStory account, String key, Map<String, ?> what) {
        return account.caller().with("Idempotency-Key", key).post("billing/credits/deduct/", what);
    }

    private static Answer holds(AccountInStory account, String key, Map<String, ?> what) {
        return account.caller().with("Idempotency-Key", key).post("billing/credits/holds/", what);
    }

    private static Map<String, Object> item(String key, Map<String, ?> what) {
        var item = new LinkedHashMap<String, Object>(what);
        item.put("idempotency_key", key);
        return item;
    }
}
