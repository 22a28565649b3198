package io.tallystick.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.wallets.WalletProofs;
import io.tallystick.world.Answer;
import io.tallystick.world.Caller;
import io.tallystick.world.MandateInStory;
import io.tallystick.world.Scenario;
import io.tallystick.world.World;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which providers may be used, and how much by whom and for what. */
class ProvidersAndBudgetsTest {

    @Scenario("An account may use the providers that it is held to, and a role those of its own list")
    void providers(World world) {
        var acme = world.account("Acme").signsUp();
        var nadia = world.administrator("Nadia").caller();
        var path = "admin/accounts/" + acme.id() + "/providers/";
        nadia.get(path).is(200).has("providers", "null").has("roles", "{}");
        assertThat(acme.caller().get("/api/billing/providers").is(200).text("")).contains("anthropic", "openai");
        uses(acme.caller(), "some-new-one").is(201);

        nadia.put(
                        path,
                        Map.of(
                                "providers",
                                List.of("anthropic", "openai"),
                                "roles",
                                Map.of("member", List.of("openai"))))
                .is(200)
                .has("providers", "[\"anthropic\",\"openai\"]")
                .has("roles.member", "[\"openai\"]");
        acme.caller().get("/api/billing/providers").is(200).has("", "[\"anthropic\",\"openai\"]");
        var member = acme.member("member");
        member.with("X-Mandate-Id", acme.id().toString())
                .get("/api/billing/providers")
                .is(200)
                .has("", "[\"openai\"]");
        var server = acme.server("*");
        server.get("/api/billing/providers").is(200).has("", "[\"anthropic\",\"openai\"]");

        uses(acme.caller(), "anthropic").is(201);
        uses(acme.caller(), "mistral").is(403, "provider_not_allowed").names("provider");
        uses(member, "anthropic").is(403, "provider_not_allowed");
        uses(member, "openai").is(201);
        uses(server, "anthropic").is(201);
        uses(server, "google").is(403, "provider_not_allowed");
        acme.spends("1").is(201);

        nadia.put(path, Map.of("providers", List.of())).is(200);
        acme.caller().get("/api/billing/providers").is(200).has("", "[]");
        uses(server, "anthropic").is(403, "provider_not_allowed");
        nadia.put(path, Map.of()).is(200).has("providers", "null");
        uses(server, "anthropic").is(201);
        assertThat(world.administrator("Nadia").audited(acme.id())).containsEntry("mandate.providers_changed", 3);

        acme.caller().get(path).is(403, "administrators_only");
        nadia.get("admin/accounts/" + UUID.randomUUID() + "/providers/").is(404, "not_found");
        nadia.put(path, Map.of("roles", Map.of("king", List.of()))).is(400);
    }

    @Scenario("A budget limits a user or a feature beside the wallet, and begins anew with its period")
    void budgets(World world) {
        var acme = world.account("Acme").inZone("UTC").signsUp();
        var caller = acme.caller();
        caller.get("billing/budgets/").is(200).has("asset", "credits").has("budgets", "[]");
        sets(
                        caller,
                        Map.of("user_id", "u-1", "period", "day", "limit", "5"),
                        Map.of("feature", "chat", "period", "month", "limit", "12.5"))
                .is(200)
                .has("budgets.0.user_id", "null")
                .has("budgets.0.feature", "chat")
                .has("budgets.0.period", "month")
                .has("budgets.0.limit", "12.5")
                .has("budgets.1.user_id", "u-1");
        spends(caller, "5", "user_id", "u-1").is(201);
        spends(caller, "0.1", "user_id", "u-1").is(402, "budget_exceeded");
        spends(caller, "100", "user_id", "u-2").is(201);
        spends(caller, "12.5", "feature", "chat").is(201);
        spends(caller, "1", "feature", "chat").is(402, "budget_exceeded");
        spends(caller, "1", "feature", "images").is(201);

        world.on("2026-01-06");
        spends(caller, "5", "user_id", "u-1").is(201);
        spends(caller, "1", "feature", "chat").is(402, "budget_exceeded");
        world.on("2026-02-01");
        spends(caller, "12.5", "feature", "chat").is(201);

        sets(caller).is(200).has("budgets", "[]");
        spends(caller, "50", "user_id", "u-1").is(201);
        assertThat(world.administrator("Nadia").audited(acme.id())).containsEntry("mandate.budgets_changed", 2);
    }

    @Scenario("Budgets that make no sense are refused")
    void nonsense(World world) {
        var acme = world.account("Acme").signsUp();
        var caller = acme.caller();
        sets(caller, Map.of("period", "week", "limit", "5")).is(400);
        sets(caller, Map.of("period", "day", "limit", "-1"))
                .is(400, "validation_failed")
                .names("budgets.0.limit");
        sets(caller, Map.of("period", "day")).is(400, "validation_failed").names("budgets.0.limit");
        sets(caller, Map.of("period", "day", "limit", "1"), Map.of("period", "day", "limit", "2"))
                .is(400, "duplicate_budget");
        sets(acme.member("member"), Map.of("period", "day", "limit", "1")).is(403);
        MandateInStory.of(world, acme).set("billingModel", "PREPAY_USER");
        sets(
                        caller,
                        Map.of("user_id", "u-1", "period", "day", "limit", "1"),
                        Map.of("feature", "chat", "period", "day", "limit", "1"))
                .is(400, "budget_needs_user")
                .names("budgets.1.user_id");
        sets(caller, Map.of("user_id", "u-1", "period", "total", "limit", "3")).is(200);
        spends(caller, "3", "user_id", "u-1").is(201);
        spends(caller, "1", "user_id", "u-1").is(402, "budget_exceeded");
    }

    @Scenario("In another time zone the day and the month are counted anew")
    void timezone(World world) {
        var acme = world.account("Acme").inZone("UTC").signsUp();
        var caller = acme.caller();
        sets(caller, Map.of("feature", "chat", "period", "day", "limit", "5")).is(200);
        world.on("2026-01-31");
        spends(caller, "5", "feature", "chat").is(201);
        world.on("2026-01-31T12:00:00Z");
        spends(caller, "5", "feature", "chat").is(402, "budget_exceeded");
        caller.get("billing/credits/balance/").is(200).has("credits_used_this_month", "5");

        // In Auckland it is the first of February, and was the last of January when it was spent.
        caller.patch("account/settings/", Map.of("timezone", "Pacific/Auckland"))
                .is(200);
        caller.get("billing/credits/balance/").is(200).has("credits_used_this_month", "0");
        spends(caller, "5", "feature", "chat").is(201);
        spends(caller, "5", "feature", "chat").is(402, "budget_exceeded");
        world.on("2026-02-01T10:59:59Z");
        spends(caller, "1", "feature", "chat").is(402, "budget_exceeded");
        world.on("2026-02-01T11:00:00Z");
        spends(caller, "1", "feature", "chat").is(201);
        caller.get("billing/credits/balance/").is(200).has("credits_used_this_month", "6");
    }

    @Scenario("What is reserved counts against a budget until it is captured or released")
    void heldWithinBudgets(World world) {
        var acme = world.account("Acme").signsUp();
        var caller = acme.caller();
        sets(caller, Map.of("feature", "chat", "period", "month", "limit", "10"))
                .is(200);
        var six = Map.<String, Object>of("amount", "6", "feature", "chat");
        var hold = caller.post("billing/credits/holds/", six).is(201);
        caller.post("billing/credits/holds/", six).is(402, "budget_exceeded");
        spends(caller, "5", "feature", "chat").is(402, "budget_exceeded");
        spends(caller, "4", "feature", "chat").is(201);
        var capture = "billing/credits/holds/" + hold.text("id") + "/capture/";
        caller.post(capture, Map.of("amount", "7")).is(402, "budget_exceeded");
        caller.post(capture, Map.of("amount", "3")).is(201);
        spends(caller, "3", "feature", "chat").is(201);
        spends(caller, "1", "feature", "chat").is(402, "budget_exceeded");
    }

    @Scenario("The self-audit finds a debit that went beyond its budget")
    void provedBudgets(World world) {
        var acme = world.account("Acme").inZone("UTC").signsUp();
        var caller = acme.caller();
        spends(caller, "100", "feature", "chat").is(201);
        sets(
                        caller,
                        Map.of("feature", "chat", "period", "month", "limit", "110"),
                        Map.of("user_id", "u-1", "period", "day", "limit", "2"))
                .is(200);
        spends(caller, "10", "feature", "chat").is(201);
        spends(caller, "2", "user_id", "u-1").is(201);
        world.on("2026-01-06");
        spends(caller, "2", "user_id", "u-1").is(201);
        var proof = WalletProofs.all().stream()
                .filter(one -> one.promise().startsWith("no debit that a budget covers"))
                .findFirst()
                .orElseThrow();
        var question = proof.breaches()
                .replace(":from", "'" + acme.id() + "'")
                .replace(":until", "'ffffffff-ffff-ffff-ffff-ffffffffffff'");
        assertThat(world.rows().lines(question)).isEmpty();
        assertThat(world.rows()
                        .linesAfter(
                                "update wallets.budget set limit_amount = limit_amount - 1 where account_id = '"
                                        + acme.id() + "'",
                                question))
                .hasSize(3);
    }

    @Scenario(
            "Administrators correct balances with a reason, list wallets, and see nothing of accounts that are not there")
    void corrections(World world) {
        var acme = world.account("Acme").signsUp();
        var nadia = world.administrator("Nadia");
        var path = "admin/accounts/" + acme.id() + "/credits/adjust/";
        nadia.caller()
                .post(path, Map.of("amount", "25.5", "reason", "Outage of 3 January"))
                .is(201)
                .has("amount", "25.5")
                .has("balance", "1025.5")
                .has("asset", "credits");
        nadia.caller()
                .post(path, Map.of("amount", "-1025.5", "reason", "Fraud"))
                .is(201)
                .has("amount", "-1025.5")
                .has("balance", "0");
        nadia.caller().post(path, Map.of("amount", "-1", "reason", "More")).is(402, "insufficient_credits");
        nadia.caller()
                .post(path, Map.of("amount", "0", "reason", "None"))
                .is(400, "amount_is_zero")
                .names("amount");
        nadia.caller()
                .post(path, Map.of("amount", "5"))
                .is(400, "validation_failed")
                .names("reason");
        nadia.caller()
                .post(path, Map.of("amount", "5", "reason", " "))
                .is(400, "validation_failed")
                .names("reason");
        nadia.caller()
                .post(path, Map.of("amount", "5", "reason", "x", "asset", "CHF"))
                .is(404, "not_found");
        nadia.caller()
                .post("admin/accounts/" + UUID.randomUUID() + "/credits/adjust/", Map.of("amount", "5", "reason", "x"))
                .is(404, "not_found");
        acme.caller().post(path, Map.of("amount", "5", "reason", "x")).is(403, "administrators_only");
        acme.caller()
                .get("billing/transactions/")
                .is(200)
                .has("results.0.amount", "-1025.5")
                .has("results.0.description", "Fraud");

        var wallets =
                nadia.caller().get("admin/wallets/?account_id=" + acme.id()).is(200);
        wallets.has("count", 1)
                .has("results.0.account.name", "Acme")
                .has("results.0.status", "open")
                .has("results.0.billing_model", "prepay_mandate")
                .has("results.0.balance", "0")
                .has("results.0.enabled", true);
        acme.caller().get("admin/wallets/").is(403, "administrators_only");
        nadia.caller().get("admin/wallets/?account_id=x").is(400);
    }

    private static Answer uses(Caller caller, String provider) {
        return caller.post("billing/credits/deduct/", Map.of("amount", "1", "provider", provider));
    }

    private static Answer spends(Caller caller, String amount, String field, String value) {
        return caller.post("billing/credits/deduct/", Map.of("amount", amount, field, value));
    }

    private static Answer sets(Caller caller, Map<?, ?>... budgets) {
        return caller.put("billing/budgets/", Map.of("budgets", List.of(budgets)));
    }
}
