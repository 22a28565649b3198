package io.tallystick.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.world.Scenario;
import io.tallystick.world.World;
import java.util.Map;

class SettingsAndAddressesTest {

    @Scenario("An invoice keeps what was true when it was issued")
    void snapshots(World world) {
        var acme = world.account("Acme")
                .onPlan("starter")
                .from("CH")
                .with(
                        "billing_address",
                        Map.of("line1", "Bahnhofstrasse 1", "city", "Zürich", "postal_code", "8001", "country", "CH"))
                .signsUp();
        acme.caller()
                .patch(
                        "account/settings/",
                        Map.of(
                                "name", "Acme Holding",
                                "tax_id", "CHE-123.456.788 MWST",
                                "billing_address", Map.of("line1", "Rue du Lac 2", "city", "Genève", "country", "CH")))
                .is(200)
                .has("name", "Acme Holding")
                .has("slug", acme.signUp().text("account.slug"))
                .has("billing_address.city", "Genève");

        acme.caller()
                .get("billing/invoices/" + acme.firstInvoice() + "/")
                .is(200)
                .has("billing_snapshot.name", "Acme")
                .has("billing_snapshot.tax_id", "null")
                .has("billing_snapshot.address.city", "Zürich");
        var next = world.issues(acme, "5.00");
        acme.caller()
                .get("billing/invoices/" + next.id().value() + "/")
                .is(200)
                .has("billing_snapshot.name", "Acme Holding")
                .has("billing_snapshot.tax_id", "CHE-123.456.788 MWST")
                .has("billing_snapshot.address.city", "Genève");
    }

    @Scenario("Only what is sent changes, and nonsense is refused")
    void edits(World world) {
        var acme = world.account("Acme").inZone("Asia/Karachi").signsUp();
        var path = "account/settings/";
        acme.caller()
                .patch(path, Map.of("timezone", "Pacific/Auckland"))
                .is(200)
                .has("name", "Acme")
                .has("timezone", "Pacific/Auckland");
        acme.caller()
                .patch(path, Map.of("timezone", "Nowhere/Never"))
                .is(400, "unknown_timezone")
                .names("timezone");
        acme.caller()
                .patch(path, Map.of("billing_email", "nobody"))
                .is(400, "validation_failed")
                .names("billing_email");
        acme.caller()
                .patch(path, Map.of("name", " "))
                .is(400, "validation_failed")
                .names("name");
        acme.caller()
                .patch(path, Map.of("slug", "mine"))
                .is(400, "validation_failed")
                .names("slug");
        acme.caller()
                .patch(path, Map.of("status", "active"))
                .is(400, "validation_failed")
                .names("status");
        acme.caller()
                .get(path)
                .is(200)
                .has("timezone", "Pacific/Auckland")
                .has("status", "trial")
                .has("billing_email", acme.email());
    }

    @Scenario("As soon as there is an address, exactly one is the default")
    void addresses(World world) {
        var acme = world.account("Acme").signsUp();
        var first = acme.caller()
                .post("account/addresses/", address("Lahore"))
                .is(201)
                .has("is_default", true)
                .text("id");
        var second = acme.caller()
                .post("account/addresses/", address("Quetta"))
                .is(201)
                .has("is_default", false)
                .text("id");
        acme.caller().delete("account/addresses/" + first + "/").is(409, "default_address_stays");

        acme.caller()
                .post("account/addresses/" + second + "/set_default/")
                .is(200)
                .has("is_default", true);
        acme.caller()
                .patch("account/addresses/" + first + "/", Map.of("city", "Multan"))
                .is(200)
                .has("city", "Multan")
                .has("line1", "1 Road");
        acme.caller().get("account/addresses/").is(200).has("0.city", "Quetta").has("1.is_default", false);
        acme.caller().delete("account/addresses/" + first + "/").is(204);
        assertThat(acme.caller().get("account/addresses/").is(200).each("")).hasSize(1);
    }

    private static Map<String, String> address(String city) {
        return Map.of("line1", "1 Road", "city", city, "country", "PK");
    }
}
