package io.tallystick.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.kernel.access.Permission;
import io.tallystick.kernel.access.Role;
import io.tallystick.world.Caller;
import io.tallystick.world.Route;
import io.tallystick.world.Scenario;
import io.tallystick.world.World;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Roles, scopes and states, each held to every route that there is. */
class WhoMayTest {

    private static final Set<String> EVERYTHING = Set.of("READS", "PAYS", "CHANGES", "SPENDS");
    private static final Map<String, Set<String>> ALLOWED = Map.of(
            "trial",
            EVERYTHING,
            "active",
            EVERYTHING,
            "past_due",
            EVERYTHING,
            "pending_payment",
            Set.of("READS", "PAYS", "CHANGES"),
            "suspended",
            Set.of("READS", "PAYS"),
            "cancelled",
            Set.of("READS"));

    @Scenario("Viewers read, members spend, billing pays, admins manage, the owner may do all of it")
    void roles(World world) {
        var acme = world.account("Acme").signsUp();
        for (var role : Role.values()) {
            var word = role.name().toLowerCase(Locale.ROOT);
            var caller = role == Role.OWNER ? acme.caller() : acme.member(word);
            for (var route : Route.all()) {
                var answer = route.call(caller, UUID.randomUUID());
                assertThat(answer.status() == 403)
                        .as("%s as %s: %s", route, word, answer)
                        .isEqualTo(!role.includes(leastRole(route)));
            }
        }
    }

    @Scenario("An API key does what its scopes say, and nothing else")
    void scopes(World world) {
        var acme = world.account("Acme").signsUp();
        var scopes = Arrays.stream(Permission.values())
                .flatMap(permission -> permission.scope().stream())
                .collect(Collectors.toSet());
        assertThat(scopes)
                .containsExactlyInAnyOrder(
                        "credits:read",
                        "credits:write",
                        "usage:write",
                        "billing:read",
                        "billing:write",
                        "account:read",
                        "account:write");
        for (var scope : scopes) {
            var server = acme.server(scope);
            for (var route : Route.all()) {
                var answer = route.call(server, UUID.randomUUID());
                var wanted = route.permission().scope().orElse("for people only");
                assertThat(answer.status() == 403 && !answer.text("code").equals("people_only"))
                        .as("%s with %s: %s", route, scope, answer)
                        .isEqualTo(!wanted.equals(scope));
            }
        }
    }

    @Scenario("A key for everything may do what people do, but makes no keys")
    void everything(World world) {
        var acme = world.account("Acme").signsUp();
        var server = acme.server("*");
        server.get("billing/credits/balance/").is(200).has("credits", "1000");
        server.post("account/api-keys/", Map.of("name", "Another", "scopes", new String[] {"*"}))
                .is(403, "people_only");
        acme.caller()
                .post("account/api-keys/", Map.of("name", "Odd", "scopes", new String[] {"money:print"}))
                .is(400, "unknown_scope");
    }

    @Scenario("A key that was taken back opens nothing any more")
    void takenBack(World world) {
        var acme = world.account("Acme").signsUp();
        var server = acme.server("credits:read");
        server.get("billing/credits/balance/").is(200);
        var listed = acme.caller().get("account/api-keys/").is(200);
        assertThat(listed.toString())
                .doesNotContain(server.headers().get("Authorization").substring(12));
        acme.caller()
                .delete("account/api-keys/" + listed.text("results.0.id") + "/")
                .is(204);
        server.get("billing/credits/balance/").is(401);
    }

    @Scenario("The state of an account decides what anyone may do in it")
    void states(World world) {
        for (var state : ALLOWED.keySet()) {
            var acme = world.account("Acme " + state).signsUp();
            var server = acme.server("*");
            world.rows().run("update accounts.account set status = ? where account_id = ?", state, acme.id());
            for (var caller : new Caller[] {acme.caller(), server}) {
                Route.all().forEach(route -> holds(route, caller, state));
            }
        }
    }

    @Scenario("A platform key acts for the account that it names, and for none without a name")
    void platformKey(World world) {
        var acme = world.account("Acme").signsUp();
        var made = world.administrator("Nadia")
                .caller()
                .post(
                        "admin/api-keys/",
                        Map.of("name", "Product", "scopes", new String[] {"credits:read", "credits:write"}))
                .is(201);
        var product = world.nobody().called("Product").bearing(made.text("key"));
        product.get("billing/credits/balance/").is(400, "account_required");
        product.forAccount(UUID.randomUUID()).get("billing/credits/balance/").is(404, "not_found");
        product.forAccount("nobody").get("billing/credits/balance/").is(404, "not_found");
        product.forAccount(acme.id()).get("billing/invoices/").is(403, "scope_missing");
        product.forAccount(acme.id())
                .post("billing/credits/deduct/", Map.of("amount", 40))
                .is(201)
                .has("balance", "960");
        product.get("admin/payments/").is(403, "administrators_only");
    }

    private static void holds(Route route, Caller caller, String state) {
        var answer = route.call(caller, UUID.randomUUID());
        var refused = answer.status() == 409 && answer.text("code").equals("account_state_forbids");
        assertThat(refused)
                .as("%s of an account that is %s: %s", route, state, answer)
                .isEqualTo(
                        !ALLOWED.get(state).contains(route.permission().effect().name()));
    }

    /** The sentence about roles in the API's description, written down once more. */
    private static Role leastRole(Route route) {
        var path = route.path();
        if (path.matches("account/transfer-ownership/") || route.toString().equals("DELETE account/")) {
            return Role.OWNER;
        }
        if (route.reads() || path.equals("billing/credits/check/")) {
            return Role.VIEWER;
        }
        if (path.matches("billing/credits/(deduct|holds).*|billing/usage/.*")) {
            return Role.MEMBER;
        }
        if (path.matches("account/(settings|api-keys|team|sites).*|billing/webhooks/.*|billing/budgets/")) {
            return Role.ADMIN;
        }
        return Role.BILLING;
    }
}
