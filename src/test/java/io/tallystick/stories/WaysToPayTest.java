package io.tallystick.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.world.Scenario;
import io.tallystick.world.World;
import java.util.List;
import java.util.Map;

class WaysToPayTest {

    @Scenario("The fourteen ways to pay are there from the start")
    void fourteen(World world) {
        var all = world.administrator("Nadia")
                .caller()
                .get("admin/payment-methods/?page_size=100")
                .is(200);
        var records = all.json().isArray() ? all.each("") : all.each("results");
        assertThat(records.map(method -> method.get("country_code").asString("everywhere") + " "
                        + method.get("payment_method").asString()))
                .containsExactlyInAnyOrder(
                        "everywhere stripe",
                        "everywhere paypal",
                        "everywhere bank_transfer",
                        "PK bank_transfer",
                        "PK jazzcash",
                        "PK easypaisa",
                        "IN upi",
                        "IN bank_transfer",
                        "CH qr_bill",
                        "DE sepa_transfer",
                        "GB faster_payments",
                        "US ach_transfer",
                        "BR pix",
                        "KE mpesa");
    }

    @Scenario("A country's own record takes the place of the one for everywhere")
    void byCountry(World world) {
        assertThat(offered(world, "PK"))
                .containsExactly("stripe", "paypal", "bank_transfer PK", "jazzcash PK", "easypaisa PK");
        assertThat(offered(world, "KE")).containsExactly("stripe", "paypal", "mpesa KE", "bank_transfer");
        assertThat(offered(world, "FR")).containsExactly("stripe", "paypal", "bank_transfer");
        assertThat(offered(world, "ke")).isEqualTo(offered(world, "KE"));
        world.nobody()
                .get("billing/payment-methods/available/?country=XX")
                .is(400, "unknown_country")
                .names("country");
        assertThat(world.nobody()
                        .get("billing/admin/payment-methods/?country=PK")
                        .is(200)
                        .text(""))
                .isEqualTo(world.nobody()
                        .get("billing/payment-methods/available/?country=PK")
                        .text(""));
    }

    @Scenario("A payment is confirmed only in a way that the customer's country offers")
    void otherCountry(World world) {
        var acme = world.account("Acme").onPlan("starter").from("FR").signsUp();
        acme.confirms("89.00")
                .tries("mpesa")
                .is(400, "payment_method_unavailable")
                .names("payment_method");
        acme.confirms("89.00").tries("stripe").is(400, "payment_method_unavailable");
        acme.confirms("89.00").by("bank_transfer");
    }

    @Scenario("A way to pay that is switched off is not offered")
    void switchedOff(World world) {
        var nadia = world.administrator("Nadia");
        var added = nadia.caller()
                .post(
                        "admin/payment-methods/",
                        Map.of(
                                "country_code", "NP",
                                "payment_method", "esewa",
                                "display_name", "eSewa",
                                "instructions", "Send {amount}.",
                                "sort_order", 30,
                                "is_enabled", true))
                .is(201);
        var path = "admin/payment-methods/" + added.text("id") + "/";
        world.afterwards(() -> nadia.caller().offRecord().delete(path));
        assertThat(offered(world, "NP")).contains("esewa NP");

        nadia.caller().patch(path, Map.of("is_enabled", false)).is(200);
        assertThat(offered(world, "NP")).doesNotContain("esewa NP");
        var acme = world.account("Acme").onPlan("starter").from("NP").signsUp();
        acme.confirms("89.00").tries("esewa").is(400, "payment_method_unavailable");
    }

    private static List<String> offered(World world, String country) {
        return world.nobody()
                .get("billing/payment-methods/available/?country=" + country)
                .is(200)
                .each("")
                .map(method -> (method.get("payment_method").asString() + " "
                                + method.get("country_code").asString(""))
                        .strip())
                .toList();
    }
}
