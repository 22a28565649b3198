package io.tallystick.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.world.Scenario;
import io.tallystick.world.World;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What administrators see of accounts, and stopping one. */
class AdminAccountsTest {

    @Scenario("Accounts are found by name or e-mail, status and plan")
    void found(World world) {
        var acme = world.account("Zanzibar Lamps").signsUp();
        var globex =
                world.account("Zanzibar Spices").onPlan("starter").from("PK").signsUp();
        var nadia = world.administrator("Nadia").caller();
        var both = nadia.get("admin/accounts/?search=zanziBAR").is(200).has("count", 2);
        assertThat(both.each("results").map(one -> one.get("name").asString()))
                .containsExactly("Zanzibar Spices", "Zanzibar Lamps");
        nadia.get("admin/accounts/?search=" + acme.email())
                .is(200)
                .has("count", 1)
                .has("results.0.id", acme.id())
                .has("results.0.status", "trial")
                .has("results.0.credits", "1000")
                .has("results.0.plan.slug", "free")
                .has("results.0.owner.email", acme.email());
        nadia.get("admin/accounts/?search=zanzibar&status=pending_payment")
                .is(200)
                .has("count", 1)
                .has("results.0.id", globex.id());
        nadia.get("admin/accounts/?search=zanzibar&plan=free").is(200).has("results.0.id", acme.id());
        nadia.get("admin/accounts/?search=zanzibar&plan=nothing").is(200).has("count", 0);
        nadia.get("admin/accounts/?status=asleep")
                .is(400, "unknown_account_status")
                .names("status");
        acme.caller().get("admin/accounts/").is(403, "administrators_only");
    }

    @Scenario("A suspended account reads and does nothing else, until it is activated")
    void suspended(World world) {
        var acme = world.account("Acme").signsUp();
        var nadia = world.administrator("Nadia").caller();
        var path = "admin/accounts/" + acme.id() + "/";
        nadia.get(path)
                .is(200)
                .has("account.name", "Acme")
                .has("account.allowed_actions", "[\"adjust_credits\",\"suspend\"]")
                .has("members.0.email", acme.email())
                .has("members.0.role", "owner");
        nadia.post(path + "activate/").is(409, "account_state_forbids_change");
        nadia.post(path + "suspend/", Map.of()).is(400, "validation_failed").names("reason");
        nadia.post(path + "suspend/", Map.of("reason", "Chargebacks")).is(200).has("status", "suspended");
        world.on("2026-01-06");
        acme.spends("1").is(409, "account_state_forbids");
        acme.caller().get("billing/credits/balance/").is(200);
        nadia.get(path)
                .is(200)
                .has("account.allowed_actions", "[\"adjust_credits\",\"activate\"]")
                .has("activity.0.action", "account.suspended");
        nadia.post(path + "activate/").is(200).has("status", "active");
        for (var wrong : List.of("suspend/", "activate/")) {
            nadia.post("admin/accounts/" + UUID.randomUUID() + "/" + wrong, Map.of("reason", "x"))
                    .is(404, "not_found");
            acme.caller().post(path + wrong, Map.of("reason", "x")).is(403, "administrators_only");
        }
        nadia.get("admin/accounts/" + UUID.randomUUID() + "/").is(404, "not_found");
    }
}
