package io.tallystick.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Credits;
import io.tallystick.wallets.Adjustment;
import io.tallystick.wallets.Grants;
import io.tallystick.world.AccountInStory;
import io.tallystick.world.MandateInStory;
import io.tallystick.world.Scenario;
import io.tallystick.world.World;
import java.util.List;
import java.util.UUID;

/** A balance that runs low is told once for each fall. */
class WarningsTest {

    @Scenario("A balance that falls to a tenth is told by mail and shown until it is filled up")
    void warnsOnce(World world) {
        var acme = world.account("Acme").signsUp();
        world.on("2026-01-06");
        acme.spends("890").is(201);
        assertThat(warnings(world, acme, acme.email())).isEmpty();
        acme.caller().get("account/overview/").is(200).has("credits_warning", "null");

        acme.spends("15").is(201);
        assertThat(warnings(world, acme, acme.email()))
                .singleElement()
                .asString()
                .contains("95 credits", "100 credits", "6 January 2026", "/account/credits/purchase");
        var overview = acme.caller()
                .get("account/overview/")
                .is(200)
                .has("credits_warning.available", "95")
                .has("credits_warning.threshold", "100")
                .has("credits_warning.runs_out_on", "2026-01-06");
        var fall = overview.text("credits_warning.id");

        acme.spends("5").is(201);
        assertThat(warnings(world, acme, acme.email())).as("once for each fall").hasSize(1);
        acme.caller().get("account/overview/").is(200).has("credits_warning.id", fall);

        fills(world, acme);
        acme.caller().get("account/overview/").is(200).has("credits_warning", "null");
        acme.spends("560").is(201);
        assertThat(warnings(world, acme, acme.email())).as("another fall").hasSize(2);
        assertThat(acme.caller().get("account/overview/").is(200).text("credits_warning.id"))
                .isNotEqualTo(fall);
    }

    @Scenario("A credit limit that is nearly reached is told once, and again after the month was invoiced")
    void warnsOfTheLimit(World world) {
        var acme = world.account("Acme").inZone("UTC").signsUp();
        var mandate = MandateInStory.of(world, acme)
                .set("billingModel", "CREDIT_POSTPAY", "creditPrice", 1, "creditPriceCurrency", "USD");
        mandate.patches(mandate.wallets().text("0.id"), "credit_limit", 200).is(200);
        acme.spends("950").is(201);
        acme.spends("225").is(201);
        assertThat(warnings(world, acme, acme.email())).as("25 of 200 are left").isEmpty();
        mandate.balance().has("isWarning", false);

        acme.spends("10").is(201).has("balance", "-185");
        assertThat(warnings(world, acme, acme.email()))
                .singleElement()
                .asString()
                .contains("15 credits", "20 credits", "credit limit", "/account/billing")
                .doesNotContain("purchase");
        acme.caller()
                .get("account/overview/")
                .is(200)
                .has("credits_warning.available", "15")
                .has("credits_warning.threshold", "20");
        mandate.balance().has("isWarning", true).has("warningThreshold", "20");
        acme.caller().get("billing/credits/balance/").is(200).has("credits_remaining", "15");
        acme.spends("5").is(201);
        assertThat(warnings(world, acme, acme.email())).as("once for each fall").hasSize(1);
        assertThat(mandate.staff().audited(acme.id())).containsEntry("credits.low", 1);

        world.on("2026-02-01");
        acme.caller().get("account/overview/").is(200).has("credits_warning", "null");
        acme.spends("179.999999").is(201);
        assertThat(warnings(world, acme, acme.email())).hasSize(1);
        acme.spends("0.000001").is(201);
        assertThat(warnings(world, acme, acme.email())).as("another fall").hasSize(2);
    }

    @Scenario("Those whom the settings name are told instead, or nobody")
    void recipients(World world) {
        var acme = world.account("Acme").signsUp();
        world.rows()
                .run(
                        "update wallets.policy set notify_emails = '{Ops@acme.example,cfo@acme.example}' where account_id = ?",
                        acme.id());
        acme.spends("950").is(201);
        assertThat(warnings(world, acme, "ops@acme.example")).hasSize(1);
        assertThat(warnings(world, acme, "cfo@acme.example")).hasSize(1);
        assertThat(warnings(world, acme, acme.email())).isEmpty();
    }

    @Scenario("The forecast divides what is left by what was used")
    void forecast(World world) {
        var acme = world.account("Acme").signsUp();
        acme.caller()
                .get("billing/credits/forecast/")
                .is(200)
                .has("available", "1000")
                .has("runs_out_on", "null")
                .has("average_per_day7", "0");
        world.on("2026-01-06");
        acme.spends("10").is(201);
        world.on("2026-01-07");
        acme.spends("30").is(201);
        world.on("2026-01-08");
        acme.caller()
                .get("billing/credits/forecast/")
                .is(200)
                .has("available", "960")
                .has("average_per_day7", "20")
                .has("average_per_day28", "20")
                .has("runs_out_on", "2026-02-25");
    }

    private static void fills(World world, AccountInStory acme) {
        var amount = AssetAmount.of(500, Credits.CREDITS);
        var order = new Adjustment(
                new AccountId(acme.id()), amount, "Filled up", UUID.randomUUID(), Actor.SYSTEM, null, null);
        world.within(acme, () -> world.bean(Grants.class).adjust(order));
    }

    private static List<String> warnings(World world, AccountInStory account, String address) {
        // A fall is told right after the debit that caused it, beside the answer.
        while (world.rows()
                        .count(
                                "select count(*) from wallets.fall where account_id = ? and told_at is null",
                                account.id())
                > 0) {
            Thread.onSpinWait();
        }
        world.errandsDone();
        return world.rows()
                .lines(
                        "select body from notifications.email where template = 'low_balance' and recipient = ? order by id",
                        address);
    }
}
