package io.tallystick.stories;

import static io.tallystick.world.AccountInStory.Sight.balance;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.catalog.rates.RateCard;
import io.tallystick.world.AccountInStory;
import io.tallystick.world.Answer;
import io.tallystick.world.Caller;
import io.tallystick.world.MandateInStory;
import io.tallystick.world.Scenario;
import io.tallystick.world.World;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class RateCardTest {

    private static final String PATH = "admin/credit-costs/";

    @Scenario("A price holds for the next debit, and the most specific one applies")
    void pricedAtOnce(World world) {
        var acme = world.account("Acme").signsUp();
        var nadia = world.administrator("Nadia").caller();
        var operation = newOperation();
        spends(acme, operation, Map.of()).is(400, "unknown_operation").names("operation");

        sets(nadia, operation, Map.of("unit", "1k_input_tokens"), perUnit("0.5"))
                .is(201)
                .has("status", "in_force");
        world.on("2026-01-06");
        sets(nadia, operation, Map.of("unit", "1k_input_tokens", "model", "large"), perUnit("2"))
                .is(201);
        sets(nadia, operation, Map.of("unit", "1k_output_tokens"), perUnit("1.5"))
                .is(201);

        spends(acme, operation, Map.of("quantity", "3")).is(201).has("amount", "1.5");
        spends(acme, operation, Map.of("model", "small", "quantity", "0.25"))
                .is(201)
                .has("amount", "0.125");
        spends(acme, operation, Map.of("model", "large", "provider", "any"))
                .is(201)
                .has("amount", "2");
        spends(acme, operation, Map.of("unit", "1k_output_tokens", "model", "large"))
                .is(201)
                .has("amount", "1.5");
        spends(acme, operation, Map.of("unit", "bushel"))
                .is(400, "operation_not_priced")
                .names("unit");
        spends(acme, operation, Map.of("asset", "EUR"))
                .is(400, "operation_not_priced")
                .names("asset");
        acme.caller()
                .post("billing/credits/check/", Map.of("operation", operation, "model", "large", "quantity", 4))
                .is(200)
                .has("cost", "8");
        acme.sees(balance("994.875"));
    }

    @Scenario("Tiers and packages price a debit")
    void tiers(World world) {
        var acme = world.account("Acme").signsUp();
        var nadia = world.administrator("Nadia").caller();
        var tiered = newOperation();
        sets(
                        nadia,
                        tiered,
                        Map.of(),
                        Map.of(
                                "type",
                                "graduated",
                                "tiers",
                                List.of(
                                        Map.of("up_to", "10", "unit_price", "1", "flat_fee", "5"),
                                        Map.of("unit_price", "0.1"))))
                .is(201)
                .has("price.tiers.1.up_to", "null");
        spends(acme, tiered, Map.of("quantity", 10)).is(201).has("amount", "15");
        spends(acme, tiered, Map.of("quantity", "10.5")).is(201).has("amount", "15.05");

        var packed = newOperation();
        sets(nadia, packed, Map.of(), Map.of("type", "package", "package_size", 100, "package_price", 3))
                .is(201);
        spends(acme, packed, Map.of("quantity", 101)).is(201).has("amount", "6");
    }

    @Scenario("What costs nothing is spent, recorded and counted as use")
    void free(World world) {
        var acme = world.account("Acme").signsUp();
        var nadia = world.administrator("Nadia").caller();
        var operation = newOperation();
        sets(nadia, operation, Map.of(), perUnit("2")).is(201);
        sets(nadia, operation, Map.of("model", "small"), perUnit("0")).is(201);
        acme.spends("1000").is(201);

        var small = Map.<String, Object>of("operation", operation, "model", "small", "quantity", 7);
        var keyed = acme.caller().with("Idempotency-Key", "free-1");
        var first = keyed.post("billing/credits/deduct/", small)
                .is(201)
                .has("amount", "0")
                .has("balance", "0");
        var again = keyed.post("billing/credits/deduct/", small).is(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        spends(acme, operation, Map.of("model", "large")).is(402, "insufficient_credits");
        acme.caller()
                .post("billing/credits/check/", small)
                .is(200)
                .has("allowed", true)
                .has("cost", "0");
        acme.caller()
                .post("billing/credits/deduct/batch/", Map.of("items", List.of(small)))
                .is(200)
                .has("results.0.status", "ok")
                .has("results.0.amount", "0");
        acme.spends("0").is(400, "amount_not_positive").names("amount");
        spends(acme, operation, Map.of("model", "small", "quantity", 0)).is(400, "amount_not_positive");

        var hold = acme.caller().post("billing/credits/holds/", small).is(201).has("amount", "0");
        acme.caller()
                .post("billing/credits/holds/" + hold.text("id") + "/capture/", Map.of())
                .is(201)
                .has("amount", "0");
        acme.caller()
                .get("billing/credits/usage/?operation=" + operation)
                .is(200)
                .has("results.2.id", first.text("transaction_id"))
                .has("results.2.cost", "0")
                .has("results.2.quantity", "7")
                .has("results.3", "");
        acme.caller()
                .get("billing/credits/usage/summary/")
                .is(200)
                .has("total_count", 4)
                .has("by_operation.1.name", operation)
                .has("by_operation.1.amount", "0")
                .has("by_operation.1.count", 3);
        acme.caller()
                .get("billing/transactions/" + first.text("transaction_id") + "/explain/")
                .is(200);
        acme.caller().get("/api/billing/transactions").is(200).has("2.id", first.text("transaction_id"));

        var mandate = MandateInStory.of(world, acme);
        mandate.set("billingModel", "CREDIT_POSTPAY", "creditPrice", 0.05, "creditPriceCurrency", "USD");
        var wallet = mandate.wallets().text("0.id");
        mandate.patches(wallet, "credit_limit", 5).is(200);
        acme.spends("5").is(201);
        mandate.patches(wallet, "credit_limit", 2).is(200);
        acme.spends("1").is(402, "insufficient_credits");
        acme.caller().post("billing/credits/deduct/", small).is(201).has("amount", "0");
    }

    @Scenario("What names no asset is priced in what the account is billed in")
    void assetOfTheAccount(World world) {
        var acme = world.account("Acme").signsUp();
        var nadia = world.administrator("Nadia").caller();
        var operation = newOperation();
        sets(nadia, operation, Map.of(), perUnit("5")).is(201);
        sets(nadia, operation, Map.of("asset", "CHF"), perUnit("0.25")).is(201);
        spends(acme, operation, Map.of()).is(201).has("amount", "5").has("asset", "credits");

        var globex = world.account("Globex").onPlan("starter").from("KE").signsUp();
        world.rows().run("update accounts.account set status = 'active' where account_id = ?", globex.id());
        globex.caller().get("billing/credits/balance/").is(200);
        spends(globex, operation, Map.of()).is(402, "insufficient_credits");
        MandateInStory.of(world, globex)
                .set("asset", "CHF")
                .credits("amount", 10)
                .is(200);
        spends(globex, operation, Map.of("quantity", 2))
                .is(201)
                .has("amount", "0.5")
                .has("asset", "CHF")
                .has("balance", "9.5");
        globex.caller()
                .post("billing/credits/check/", Map.of("operation", operation, "quantity", 40))
                .is(200)
                .has("cost", "10")
                .has("balance", "9.5")
                .has("allowed", false);
        globex.spends("1").is(201).has("asset", "CHF").has("balance", "8.5");
        globex.caller()
                .post("billing/credits/holds/", Map.of("operation", operation))
                .is(201)
                .has("amount", "0.25")
                .has("asset", "CHF");
        spends(globex, operation, Map.of("asset", "credits")).is(402, "insufficient_credits");
        globex.caller()
                .get("billing/transactions/")
                .is(200)
                .has("results.0.asset", "CHF")
                .has("results.0.type", "hold");
        globex.caller()
                .get("billing/credits/usage/summary/")
                .is(200)
                .has("asset", "CHF")
                .has("total_amount", "1.5");
        globex.caller()
                .get("billing/credits/forecast/")
                .is(200)
                .has("asset", "CHF")
                .has("available", "8.25");
    }

    @Scenario("An account's own price beats everyone's")
    void ownPrice(World world) {
        var acme = world.account("Acme").signsUp();
        var globex = world.account("Globex").signsUp();
        var nadia = world.administrator("Nadia");
        var own = sets(
                        nadia.caller(),
                        "content_generation",
                        Map.of("unit", "100_words", "account_id", acme.id()),
                        perUnit("0.25"))
                .is(201)
                .has("account_id", acme.id());
        spends(acme, "content_generation", Map.of("quantity", 4)).is(201).has("amount", "1");
        spends(globex, "content_generation", Map.of("quantity", 4)).is(201).has("amount", "4");
        assertThat(nadia.audited(acme.id())).containsEntry("credit_cost.created", 1);

        nadia.caller()
                .patch(PATH + own.id("id") + "/", Map.of("is_active", false))
                .is(200)
                .has("status", "ended");
        spends(acme, "content_generation", Map.of("quantity", 4)).is(201).has("amount", "4");
        nadia.caller()
                .get(PATH + "?account_id=" + acme.id())
                .is(200)
                .has("count", 1)
                .has("results.0.status", "ended");
    }

    @Scenario("A price changes at the moment it was set for, and what was charged keeps its version")
    void overTime(World world) {
        var acme = world.account("Acme").signsUp();
        var nadia = world.administrator("Nadia").caller();
        var operation = newOperation();
        var id = sets(nadia, operation, Map.of(), perUnit("1")).is(201).id("id");
        world.on("2026-01-06");
        nadia.patch(PATH + id + "/", change("2", "2026-02-01T00:00:00Z"))
                .is(200)
                .has("price.unit_price", "1")
                .has("valid_until", "2026-02-01T00:00:00Z")
                .has("next.price.unit_price", "2");
        spends(acme, operation, Map.of()).is(201).has("amount", "1");

        world.on("2026-01-31T23:59:59.999999Z");
        spends(acme, operation, Map.of()).is(201).has("amount", "1");
        world.on("2026-02-01T00:00:00Z");
        spends(acme, operation, Map.of()).is(201).has("amount", "2");

        assertThat(versionsCharged(world, acme)).containsExactly(id + "/1", id + "/2");
        var cards = world.bean(RateCard.class);
        assertThat(cards.version(id + "/1").orElseThrow().validUntil()).hasToString("2026-02-01T00:00:00Z");
        nadia.get(PATH + id + "/")
                .is(200)
                .has("price_version", id + "/2")
                .has("versions.0.status", "in_force")
                .has("versions.1.status", "past");
        nadia.delete(PATH + id + "/").is(409, "nothing_to_withdraw");
        nadia.delete(PATH + id + "/versions/2/").is(409, "rate_in_force");
        nadia.delete(PATH + id + "/versions/7/").is(404);
    }

    @Scenario("A price that has not begun can be withdrawn")
    void withdrawn(World world) {
        var acme = world.account("Acme").signsUp();
        var nadia = world.administrator("Nadia");
        var operation = newOperation();
        var id = sets(nadia.caller(), operation, Map.of(), perUnit("1")).is(201).id("id");
        nadia.caller()
                .patch(PATH + id + "/", change("9", "2026-02-01T00:00:00Z"))
                .is(200);
        nadia.caller().delete(PATH + id + "/").is(204);
        nadia.caller()
                .get(PATH + id + "/")
                .is(200)
                .has("next", "null")
                .has("valid_until", "null")
                .has("versions.0.status", "withdrawn");
        world.on("2026-02-02");
        spends(acme, operation, Map.of()).is(201).has("amount", "1");
        assertThat(nadia.caller()
                        .get("admin/audit/?action=credit_cost.withdrawn&page_size=1")
                        .is(200)
                        .text("results.0.subject.id"))
                .isEqualTo(id.toString());
    }

    @Scenario("A built-in price is changed like any other and comes back when the change ends")
    void builtIn(World world) {
        var acme = world.account("Acme").signsUp();
        var nadia = world.administrator("Nadia").caller();
        var id = nadia.get(PATH + "?operation=optimization")
                .is(200)
                .has("count", 1)
                .has("results.0.is_built_in", true)
                .has("results.0.price.unit_price", "1")
                .has("results.0.price_version", "default/optimization")
                .id("results.0.id");
        world.afterwards(
                () -> nadia.patch(PATH + id + "/", Map.of("is_active", false)).is(200));
        spends(acme, "optimization", Map.of()).is(201).has("amount", "1");

        nadia.patch(PATH + id + "/", Map.of("price", perUnit("3"), "note", "Dearer models"))
                .is(200)
                .has("is_built_in", false)
                .has("versions.0.note", "Dearer models")
                .has("versions.1.version", 0);
        spends(acme, "optimization", Map.of()).is(201).has("amount", "3");
        sets(nadia, "optimization", Map.of("unit", "200_words"), perUnit("4")).is(409, "rate_exists");

        nadia.patch(PATH + id + "/", Map.of("is_active", false)).is(200).has("is_built_in", true);
        spends(acme, "optimization", Map.of()).is(201).has("amount", "1");
    }

    @Scenario("Asking twice makes one version, and a price is tried before it is set")
    void twiceAndTried(World world) {
        var nadia = world.administrator("Nadia").caller();
        var operation = newOperation();
        var keyed = nadia.with("Idempotency-Key", UUID.randomUUID().toString());
        var first = sets(keyed, operation, Map.of(), perUnit("1")).is(201);
        assertThat(sets(keyed, operation, Map.of(), perUnit("1")).is(201).json())
                .isEqualTo(first.json());
        sets(nadia, operation, Map.of(), perUnit("1")).is(409, "rate_exists");
        nadia.patch(PATH + first.id("id") + "/", Map.of("price", perUnit("1.000")))
                .is(200)
                .has("versions.1", "");

        nadia.post(PATH + "preview/", Map.of("price", perUnit("0.0000004"), "quantities", List.of(1, "1.25", 0)))
                .is(200)
                .has("results.0.exact_amount", "0.0000004")
                .has("results.0.amount", "0")
                .has("results.1.amount", "0.000001")
                .has("results.2.amount", "0");
        nadia.post(PATH + "preview/", Map.of("operation", operation, "quantities", List.of(7)))
                .is(200)
                .has("price_version", first.text("price_version"))
                .has("results.0.amount", "7");
        nadia.post(PATH + "preview/", Map.of("quantities", List.of(7))).is(400, "price_or_operation");
    }

    private static Answer sets(Caller administrator, String operation, Map<String, ?> what, Map<String, ?> price) {
        Map<String, Object> body = new LinkedHashMap<>(what);
        body.put("operation", operation);
        body.put("price", price);
        return administrator.post(PATH, body);
    }

    private static Answer spends(AccountInStory account, String operation, Map<String, ?> what) {
        Map<String, Object> body = new LinkedHashMap<>(what);
        body.put("operation", operation);
        return account.caller().post("billing/credits/deduct/", body);
    }

    private static Map<String, Object> perUnit(String price) {
        return Map.of("type", "per_unit", "unit_price", price);
    }

    private static Map<String, Object> change(String price, String from) {
        return Map.of("price", perUnit(price), "valid_from", from);
    }

    /** Prices outlive a story, and the next story begins earlier. */
    private static String newOperation() {
        return "operation_" + UUID.randomUUID().toString().substring(24);
    }

    private static List<String> versionsCharged(World world, AccountInStory account) {
        return world.rows()
                .lines(
                        "select distinct price_version from ledger.context where account_id = ? and price_version is not null order by 1",
                        account.id());
    }
}
