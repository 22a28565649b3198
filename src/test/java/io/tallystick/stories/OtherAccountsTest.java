package io.tallystick.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.world.AccountInStory;
import io.tallystick.world.Route;
import io.tallystick.world.Scenario;
import io.tallystick.world.World;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class OtherAccountsTest {

    @Scenario("Another account's id looks like no id at all")
    void idsOfOthers(World world) {
        var globex = world.account("Globex").onPlan("starter").from("PK").signsUp();
        var ids = things(globex);
        var acme = world.account("Acme").signsUp();
        var before = world.errandsDone().rows().counts();

        for (var route : Route.all().stream().filter(Route::namesSomething).toList()) {
            var unknown = route.call(acme.caller(), UUID.randomUUID());
            assertThat(unknown.status()).as("%s", unknown).isIn(400, 404);
            ids.forEach((thing, id) -> {
                var answer = route.call(acme.caller(), id);
                assertThat(answer.status() + answer.text("code"))
                        .as("%s with Globex's %s: %s", route, thing, answer)
                        .isEqualTo(unknown.status() + unknown.text("code"));
            });
        }
        assertThat(world.errandsDone().rows().counts()).isEqualTo(before);
    }

    @Scenario("Things of others cannot be read, paid, changed or deleted")
    void withSoundBodies(World world) {
        var globex = world.account("Globex").onPlan("starter").from("PK").signsUp();
        var ids = things(globex);
        var acme = world.account("Acme").onPlan("starter").from("PK").signsUp();
        var caller = acme.caller();

        caller.get("billing/invoices/" + ids.get("invoice") + "/").is(404, "not_found");
        caller.get("billing/invoices/" + ids.get("invoice") + "/pdf/").is(404, "not_found");
        caller.get("billing/payments/" + ids.get("payment") + "/").is(404, "not_found");
        caller.get("billing/payments/" + ids.get("payment") + "/proof/").is(404, "not_found");
        acme.confirms("89.00", ids.get("invoice")).tries("bank_transfer").is(404, "not_found");
        var method = "billing/payment-methods/" + ids.get("saved method") + "/";
        caller.patch(method, Map.of("display_name", "Mine")).is(404, "not_found");
        caller.put(method, saved("Mine")).is(404, "not_found");
        caller.post(method + "set_default/").is(404, "not_found");
        caller.delete(method).is(404, "not_found");
        var address = "account/addresses/" + ids.get("address") + "/";
        caller.patch(address, Map.of("city", "Here")).is(404, "not_found");
        caller.post(address + "set_default/").is(404, "not_found");
        caller.delete(address).is(404, "not_found");
        caller.delete("account/api-keys/" + ids.get("API key") + "/").is(404, "not_found");
        globex.caller().get(method).is(200).has("display_name", "Globex's bank");
    }

    @Scenario("Nobody acts for an account that they do not belong to")
    void namedInTheHeader(World world) {
        var globex = world.account("Globex").signsUp();
        var acme = world.account("Acme").signsUp();
        var server = acme.server("*");
        for (var caller : List.of(acme.caller().forAccount(globex.id()), server.forAccount(globex.id()))) {
            for (var route : Route.all()) {
                route.call(caller, UUID.randomUUID()).is(404, "not_found");
            }
        }
        for (var route : Route.all()) {
            route.call(world.nobody(), UUID.randomUUID()).is(401, "not_signed_in");
        }
    }

    @Scenario("Lists show one's own things only")
    void lists(World world) {
        var globex = world.account("Globex").onPlan("starter").from("PK").signsUp();
        things(globex);
        var acme = world.account("Acme").signsUp();
        for (var list : List.of("billing/invoices/", "billing/payments/", "account/api-keys/")) {
            acme.caller().get(list).is(200).has("results", "[]");
        }
        acme.caller().get("billing/payment-methods/").is(200).has("", "[]");
        acme.caller().get("account/addresses/").is(200).has("", "[]");
        assertThat(acme.caller().get("billing/transactions/").is(200).each("results"))
                .hasSize(1);
    }

    private static Map<String, UUID> things(AccountInStory globex) {
        var ids = new LinkedHashMap<String, UUID>();
        ids.put("account", globex.id());
        ids.put("invoice", globex.firstInvoice());
        ids.put("payment", globex.confirms("89.00").by("bank_transfer"));
        var caller = globex.caller();
        ids.put(
                "saved method",
                caller.post("billing/payment-methods/", saved("Globex's bank"))
                        .is(201)
                        .id("id"));
        ids.put(
                "address",
                caller.post("account/addresses/", Map.of("line1", "1 Road", "city", "Lahore", "country", "PK"))
                        .is(201)
                        .id("id"));
        ids.put(
                "API key",
                caller.post("account/api-keys/", Map.of("name", "Server", "scopes", new String[] {"*"}))
                        .is(201)
                        .id("id"));
        return ids;
    }

    private static Map<String, String> saved(String name) {
        return Map.of("type", "bank_transfer", "provider", "manual", "display_name", name);
    }
}
