package io.tallystick.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.world.Answer;
import io.tallystick.world.MandateInStory;
import io.tallystick.world.Scenario;
import io.tallystick.world.World;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The Mandate API, field for field as source 002 names them. */
class MandateApiTest {

    @Scenario("A mandate made by registration is prepaid in credits")
    void registered(World world) {
        var acme = world.account("Acme").signsUp();
        var mandate = MandateInStory.of(world, acme);
        mandate.settings()
                .is(200)
                .has("mandateId", acme.id())
                .has("billingModel", "PREPAY_MANDATE")
                .has("defaultUserCredit", "10")
                .has("warningThresholdPercent", "10")
                .has("blockOnZeroBalance", true)
                .has("notifyOnWarning", true)
                .has("notifyEmails", "[]")
                .has("billingAddress", "null")
                .has("asset", "credits");
        assertThat(names(mandate.settings()))
                .contains(
                        "id",
                        "mandateId",
                        "billingModel",
                        "defaultUserCredit",
                        "warningThresholdPercent",
                        "blockOnZeroBalance",
                        "notifyOnWarning",
                        "notifyEmails",
                        "billingAddress");
        mandate.balance()
                .has("mandateId", acme.id())
                .has("mandateName", "Acme")
                .has("billingModel", "PREPAY_MANDATE")
                .has("balance", "1000")
                .has("warningThreshold", "100")
                .has("isWarning", false)
                .has("creditLimit", "null");
        assertThat(mandate.balance().at("balance").isNumber()).isTrue();
        assertThat(mandate.balance().at("isWarning").isBoolean()).isTrue();
    }

    @Scenario("Balances of all mandates that a person belongs to, and of the one that a server acts for")
    void balances(World world) {
        var acme = world.account("Acme").signsUp();
        var globex = world.account("Globex").signsUp();
        var both = globex.member("viewer");
        assertThat(both.get("/api/billing/balance").is(200).each("").map(one -> one.get("mandateName")
                        .asString()))
                .containsExactlyInAnyOrder("Globex viewer", "Globex");
        var server = acme.server("credits:read");
        assertThat(server.get("/api/billing/balance").is(200).each("").map(one -> one.get("mandateId")
                        .asString()))
                .containsExactly(acme.id().toString());
        assertThat(server.get("/api/billing/balance/").is(200).json().isArray()).isTrue();
        server.get("/api/billing/balance/" + globex.id()).is(404, "not_found");
        acme.caller().get("/api/billing/balance/" + globex.id()).is(404, "not_found");
        acme.caller().get("/api/billing/balance/" + UUID.randomUUID()).is(404, "not_found");
        acme.caller().get("/api/billing/balance/nonsense").is(404, "not_found");
        acme.server("usage:write").get("/api/billing/balance").is(403, "scope_missing");
        world.nobody().get("/api/billing/balance").is(401, "not_signed_in");
    }

    @Scenario("A platform key names the mandate in a header")
    void platformKey(World world) {
        var acme = world.account("Acme").signsUp();
        var globex = world.account("Globex").signsUp();
        var key = world.administrator("Nadia")
                .caller()
                .post("admin/api-keys/", Map.of("name", "House", "scopes", List.of("*")))
                .is(201)
                .text("key");
        var house = world.nobody().called("the house").bearing(key);
        house.get("/api/billing/balance").is(400, "account_required");
        for (var header : List.of("X-Mandate-Id", "X-Account-Id")) {
            house.with(header, acme.id().toString())
                    .get("/api/billing/balance")
                    .is(200)
                    .has("0.mandateName", "Acme");
        }
        house.get("/api/billing/balance/" + globex.id()).is(200).has("mandateName", "Globex");
        house.with("X-Mandate-Id", globex.id().toString())
                .get("/api/billing/transactions")
                .is(200)
                .has("0.amount", "1000");
    }

    @Scenario("Transactions carry type, reference, workflow, feature and provider")
    void transactions(World world) {
        var acme = world.account("Acme").signsUp();
        var mandate = MandateInStory.of(world, acme);
        acme.caller()
                .post(
                        "billing/credits/deduct/",
                        Map.of(
                                "amount", "2.5",
                                "provider", "anthropic",
                                "feature", "chat",
                                "workflow_id", "wf-7",
                                "description", "Summary",
                                "user_id", "u-1"))
                .is(201);
        acme.spends("1").is(201);
        var added =
                mandate.credits("amount", 20.25, "description", "For the delay").is(200);
        added.has("transactionType", "CREDIT").has("amount", "20.25").has("referenceType", "ADMIN");

        var all = acme.caller().get("/api/billing/transactions").is(200);
        assertThat(names(all.at("0")))
                .contains(
                        "id",
                        "accountId",
                        "transactionType",
                        "amount",
                        "description",
                        "referenceType",
                        "workflowId",
                        "featureCode",
                        "aicoreProvider",
                        "createdAt");
        all.has("0.transactionType", "CREDIT")
                .has("0.description", "For the delay")
                .has("0.referenceType", "ADMIN")
                .has("0.id", added.text("id"))
                .has("0.accountId", mandate.wallets().text("0.id"))
                .has("1.transactionType", "DEBIT")
                .has("1.referenceType", "USAGE")
                .has("2.transactionType", "DEBIT")
                .has("2.amount", "2.5")
                .has("2.description", "Summary")
                .has("2.referenceType", "WORKFLOW")
                .has("2.workflowId", "wf-7")
                .has("2.featureCode", "chat")
                .has("2.aicoreProvider", "anthropic")
                .has("2.userId", "u-1")
                .has("2.createdAt", "2026-01-05T09:00:00Z")
                .has("3.transactionType", "CREDIT")
                .has("3.referenceType", "SYSTEM")
                .has("3.workflowId", "null");
        assertThat(all.json()).hasSize(4);
        assertThat(mandate.staff()
                        .caller()
                        .get("/api/billing/admin/transactions/" + acme.id())
                        .is(200)
                        .json())
                .isEqualTo(all.json());

        // What nobody has described is called by what was done.
        acme.caller()
                .post(
                        "billing/credits/deduct/",
                        Map.of("operation", "image_generation", "unit", "image", "model", "m-1", "feature", "editor"))
                .is(201);
        acme.caller()
                .get("/api/billing/transactions?limit=3")
                .is(200)
                .has("0.description", "Image generation · m-1 · editor")
                .has("0.operation", "image_generation")
                .has("0.model", "m-1")
                .has("1.description", "For the delay")
                .has("1.operation", "null")
                .has("2.description", "Debit");

        // Paging is not cut off by the limit before the offset is applied.
        var page =
                acme.caller().get("/api/billing/transactions?limit=2&offset=3").is(200);
        assertThat(page.each("").map(one -> one.get("id").asString()))
                .containsExactly(all.text("2.id"), all.text("3.id"));
        for (var wrong : List.of("limit=0", "limit=501", "limit=x", "offset=-1")) {
            acme.caller().get("/api/billing/transactions?" + wrong).is(400);
        }
        mandate.staff()
                .caller()
                .get("/api/billing/admin/transactions/" + acme.id() + "?limit=1000")
                .is(200);
        mandate.staff()
                .caller()
                .get("/api/billing/admin/transactions/" + acme.id() + "?limit=1001")
                .is(400, "validation_failed")
                .names("limit");
    }

    @Scenario("Only the fields sent change, and zero and false are values")
    void partial(World world) {
        var mandate = MandateInStory.of(world, world.account("Acme").signsUp());
        mandate.tries(
                        "defaultUserCredit",
                        0,
                        "warningThresholdPercent",
                        0,
                        "blockOnZeroBalance",
                        false,
                        "notifyOnWarning",
                        false,
                        "notifyEmails",
                        List.of("money@acme.example"),
                        "billingAddress",
                        Map.of("line1", "1 Road", "city", "Zug", "country", "CH"))
                .is(200);
        for (var answer : List.of(mandate.tries(), mandate.tries("billingModel", null), mandate.settings())) {
            answer.is(200)
                    .has("billingModel", "PREPAY_MANDATE")
                    .has("defaultUserCredit", "0")
                    .has("warningThresholdPercent", "0")
                    .has("blockOnZeroBalance", false)
                    .has("notifyOnWarning", false)
                    .has("notifyEmails.0", "money@acme.example")
                    .has("billingAddress.line1", "1 Road")
                    .has("billingAddress.country", "CH");
        }
        // What came out may come back.
        var whole = mandate.settings().json();
        assertThat(mandate.staff()
                        .caller()
                        .post("/api/billing/admin/settings/" + mandate.id(), Answer.map(whole))
                        .is(200)
                        .json())
                .isEqualTo(whole);
        assertThat(mandate.staff().audited(mandate.id())).containsEntry("mandate.settings_changed", 1);
    }

    @Scenario("Settings that make no sense are refused beside their field")
    void invalid(World world) {
        var mandate = MandateInStory.of(world, world.account("Acme").signsUp());
        mandate.tries("defaultUserCredit", -1).is(400, "validation_failed").names("defaultUserCredit");
        mandate.tries("warningThresholdPercent", 101)
                .is(400, "validation_failed")
                .names("warningThresholdPercent");
        mandate.tries("notifyEmails", List.of("nobody"))
                .is(400, "validation_failed")
                .names("notifyEmails.0");
        mandate.tries("billingModel", "prepay_mandate").is(400);
        mandate.tries("blockOnZeroBalance", "yes").is(400);
        mandate.tries("billingModel", "CREDIT_POSTPAY")
                .is(400, "credit_price_required")
                .names("creditPrice");
        mandate.tries("asset", "CHF").is(409, "asset_is_fixed").names("asset");
        mandate.tries("asset", "XXQ").is(400, "unknown_currency").names("asset");
        mandate.settings().has("billingModel", "PREPAY_MANDATE").has("defaultUserCredit", "10");
    }

    @Scenario("A mandate without settings is unlimited to its users, and its settings are not found")
    void withoutSettings(World world) {
        var acme = world.account("Acme").onPlan("starter").from("KE").signsUp();
        world.rows().run("delete from wallets.wallet where account_id = ?", acme.id());
        world.rows().run("delete from wallets.policy where account_id = ?", acme.id());
        var mandate = MandateInStory.of(world, acme);
        mandate.settings().is(404, "no_settings");
        mandate.credits("amount", 5).is(404, "no_settings");
        mandate.balance().has("billingModel", "UNLIMITED").has("balance", "0").has("isWarning", false);
        acme.caller().get("/api/billing/transactions").is(200).has("", "[]");
        assertThat(acme.caller().get("/api/billing/providers").is(200).json()).isNotEmpty();
        mandate.wallets().has("", "[]");

        mandate.tries("warningThresholdPercent", 5)
                .is(200)
                .has("billingModel", "UNLIMITED")
                .has("defaultUserCredit", "10")
                .has("warningThresholdPercent", "5")
                .has("blockOnZeroBalance", true)
                .has("asset", "credits");
        mandate.wallets().has("0.accountType", "MANDATE").has("0.balance", "0").has("0.enabled", true);
    }

    @Scenario("A mandate may be billed in a currency before anything was used")
    void inCurrency(World world) {
        var acme = world.account("Acme").onPlan("starter").from("KE").signsUp();
        var mandate = MandateInStory.of(world, acme);
        mandate.tries("asset", "CHF").is(200).has("asset", "CHF").has("billingModel", "PREPAY_MANDATE");
        mandate.credits("amount", 12.345678).is(200).has("asset", "CHF");
        mandate.credits("amount", 0.0000001).is(400, "too_many_decimals");
        mandate.has("12.345678");
        mandate.tries("asset", "credits").is(409, "asset_is_fixed");
        // Plan credits still have their wallet.
        world.administrator("Nadia").approves(acme.confirms("89.00").by("mpesa"));
        acme.caller().get("billing/credits/balance/?asset=credits").is(200).has("credits", "1000");
        mandate.has("12.345678");
        acme.caller()
                .post("billing/credits/deduct/", Map.of("amount", "2.345678", "asset", "CHF"))
                .is(201);
        mandate.has("10");
    }

    @Scenario("Statistics are exact at once: by day, by month and for the year, by provider and by feature")
    void statistics(World world) {
        var acme = world.account("Acme").inZone("Europe/Zurich").signsUp();
        var path = "/api/billing/statistics/";
        acme.caller()
                .get(path + "day?year=2026&month=1")
                .is(200)
                .has("period", "day")
                .has("totalCost", "0")
                .has("transactionCount", "0")
                .has("costByProvider", "{}")
                .has("costByFeature", "{}");
        uses(acme.caller(), "2.5", "anthropic", "chat");
        uses(acme.caller(), "1", "openai", "chat");
        // Midnight in Zurich has passed.
        world.on("2026-01-31T23:30:00Z");
        uses(acme.caller(), "4", "openai", "images");
        acme.spends("0.5").is(201);

        var january = acme.caller().get(path + "day?year=2026&month=1").is(200);
        january.has("totalCost", "3.5")
                .has("transactionCount", "2")
                .has("costByProvider.anthropic", "2.5")
                .has("costByProvider.openai", "1")
                .has("costByFeature.chat", "3.5")
                .has("series.4.label", "2026-01-05")
                .has("series.4.cost", "3.5")
                .has("series.4.count", "2")
                .has("series.30.cost", "0");
        assertThat(january.at("series")).hasSize(31);
        acme.caller()
                .get(path + "day?year=2026&month=2")
                .is(200)
                .has("totalCost", "4.5")
                .has("costByProvider.unknown", "0.5")
                .has("series.0.cost", "4.5");
        var year = acme.caller().get(path + "month?year=2026").is(200);
        year.has("totalCost", "8")
                .has("series.0.label", "2026-01")
                .has("series.1.cost", "4.5")
                .has("series.1.count", "2");
        assertThat(year.at("series")).hasSize(12);
        acme.caller()
                .get(path + "year?year=2026")
                .is(200)
                .has("totalCost", "8")
                .has("transactionCount", "4")
                .has("series", "[{\"label\":\"2026\",\"cost\":8,\"count\":4}]");
        assertThat(MandateInStory.of(world, acme)
                        .staff()
                        .caller()
                        .get("/api/billing/admin/statistics/" + acme.id() + "/month?year=2026")
                        .is(200)
                        .json())
                .isEqualTo(year.json());

        acme.caller().get(path + "week?year=2026").is(400, "invalid_period").names("period");
        acme.caller().get(path + "day?year=2026").is(400, "month_required").names("month");
        acme.caller()
                .get(path + "day?year=2026&month=13")
                .is(400, "validation_failed")
                .names("month");
        acme.caller().get(path + "year").is(400);
        acme.caller().get(path + "year?year=x").is(400);
    }

    private static void uses(io.tallystick.world.Caller caller, String amount, String provider, String feature) {
        caller.post("billing/credits/deduct/", Map.of("amount", amount, "provider", provider, "feature", feature))
                .is(201);
    }

    @Scenario("Users of a mandate are its members and those whom debits have named")
    void users(World world) {
        var acme = world.account("Acme").signsUp();
        var mandate = MandateInStory.of(world, acme);
        acme.caller()
                .post("billing/credits/deduct/", Map.of("amount", "1", "user_id", "customer-9"))
                .is(201);
        var users = mandate.staff()
                .caller()
                .get("/api/billing/admin/users/" + acme.id())
                .is(200);
        users.has("0.id", acme.person())
                .has("0.email", acme.email())
                .has("0.firstName", "Ada")
                .has("0.lastName", "of Acme")
                .has("0.displayName", "Ada of Acme")
                .has("1.id", "customer-9")
                .has("1.email", "null")
                .has("1.displayName", "customer-9");
        assertThat(users.json()).hasSize(2);
    }

    @Scenario("Credit added with the same Idempotency-Key is added once")
    void addedOnce(World world) {
        var mandate = MandateInStory.of(world, world.account("Acme").signsUp());
        var path = "/api/billing/admin/credit/" + mandate.id();
        var caller = mandate.staff().caller().with("Idempotency-Key", "gift-1");
        var first = caller.post(path, Map.of("amount", 7)).is(200);
        var again = caller.post(path, Map.of("amount", 7)).is(200);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        caller.post(path, Map.of("amount", 8)).is(409, "idempotency_key_reused");
        mandate.has("1007");
        for (var wrong : List.of(0, -1, "x")) {
            mandate.credits("amount", wrong).is(400);
        }
        mandate.credits().is(400, "validation_failed").names("amount");
    }

    @Scenario("Only platform administrators see the admin side, and only mandates that exist")
    void roles(World world) {
        var acme = world.account("Acme").signsUp();
        var mandate = MandateInStory.of(world, acme);
        for (var list : List.of("settings", "accounts", "users", "transactions")) {
            var path = "/api/billing/admin/" + list + "/";
            acme.caller().get(path + acme.id()).is(403, "administrators_only");
            acme.server("*").get(path + acme.id()).is(403, "administrators_only");
            mandate.staff().caller().get(path + UUID.randomUUID()).is(404, "not_found");
        }
        acme.caller().post("/api/billing/admin/settings/" + acme.id(), Map.of()).is(403);
        acme.caller()
                .post("/api/billing/admin/credit/" + acme.id(), Map.of("amount", 5))
                .is(403);
        mandate.staff()
                .caller()
                .post("/api/billing/admin/settings/" + UUID.randomUUID(), Map.of())
                .is(404, "not_found");
        mandate.staff()
                .caller()
                .post("/api/billing/admin/credit/" + UUID.randomUUID(), Map.of("amount", 5))
                .is(404, "not_found");
    }

    @Scenario("Each caller has 60, 30 or 10 requests a minute on a route")
    void limits(World world) {
        var acme = world.account("Acme").signsUp();
        var other = world.account("Other").signsUp();
        var mandate = MandateInStory.of(world, acme);
        held(60, () -> acme.caller().get("/api/billing/providers"));
        other.caller().get("/api/billing/providers").is(200);
        held(30, () -> acme.caller().get("/api/billing/transactions?limit=1"));
        held(10, () -> mandate.tries("notifyOnWarning", true));
        held(10, () -> mandate.credits("amount", 1));
    }

    /** What comes before the limit is answered, and soon after it one is refused with how long to wait. */
    private static void held(int perMinute, Supplier<Answer> request) {
        assertThat(request.get().is(200).header("RateLimit-Limit")).isEqualTo(String.valueOf(perMinute));
        for (int turn = 1; turn < perMinute; turn++) {
            request.get().is(200);
        }
        // The bucket is filled drop by drop, so a slow run has earned a few more.
        var refused = Stream.generate(request)
                .limit(perMinute)
                .filter(answer -> answer.status() != 200)
                .findFirst()
                .orElseThrow();
        refused.is(429, "too_many_requests");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
    }

    private static List<String> names(Answer answer) {
        return names(answer.json());
    }

    private static List<String> names(tools.jackson.databind.JsonNode object) {
        return List.copyOf(object.propertyNames());
    }
}
