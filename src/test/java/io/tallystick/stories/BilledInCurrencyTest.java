package io.tallystick.stories;

import io.tallystick.world.AccountInStory;
import io.tallystick.world.MandateInStory;
import io.tallystick.world.Scenario;
import io.tallystick.world.World;
import java.util.Map;

/** An account may be billed in another asset than credits: then its balance and use are told in that. */
class BilledInCurrencyTest {

    private static final String BALANCE = "billing/credits/balance/";
    private static final String LIMITS = "billing/credits/usage/limits/";
    private static final String ANALYTICS = "account/usage/analytics/";

    @Scenario("The balance of an account is in what it is billed in; its credits are told when they are asked for")
    void balance(World world) {
        var acme = inFrancs(world);
        acme.spends("30.25").is(201).has("asset", "CHF").has("balance", "69.75");

        acme.caller()
                .get(BALANCE)
                .is(200)
                .has("asset", "CHF")
                .has("credits", "69.75")
                .has("credits_remaining", "69.75")
                .has("credits_used_this_month", "30.25")
                .has("plan_credits_per_month", "0")
                .has("lots.0.remaining", "69.75");
        acme.caller()
                .get(BALANCE + "?asset=credits")
                .is(200)
                .has("asset", "credits")
                .has("credits", "1000")
                .has("credits_used_this_month", "0")
                .has("plan_credits_per_month", "1000");
        acme.caller().get(BALANCE + "?asset=EUR").is(200).has("asset", "EUR").has("credits", "0");
        acme.caller().get(BALANCE + "?asset=XXQ").is(400, "unknown_currency").names("asset");
        acme.caller()
                .post("billing/credits/check/", Map.of("amount", 70))
                .is(200)
                .has("allowed", false)
                .has("asset", "CHF")
                .has("balance", "69.75");
    }

    @Scenario("Limits and analytics of an account are in what it is billed in")
    void usage(World world) {
        var acme = inFrancs(world);
        acme.spends("30.25").is(201);
        acme.caller()
                .post("billing/credits/deduct/", Map.of("amount", 400, "asset", "credits"))
                .is(201);

        acme.caller()
                .get(LIMITS)
                .is(200)
                .has("credits.asset", "CHF")
                .has("credits.used_this_month", "30.25")
                .has("credits.remaining", "69.75")
                .has("credits.plan_credits_per_month", "0")
                .has("credits.runs_out_on", "2026-01-07");
        acme.caller()
                .get("account/limits/")
                .is(200)
                .has("credits.asset", "CHF")
                .has("credits.current", "69.75")
                .has("credits.maximum", "0");
        acme.caller()
                .get(ANALYTICS)
                .is(200)
                .has("asset", "CHF")
                .has("total_amount", "30.25")
                .has("total_count", 1)
                .has("used_this_month", "30.25")
                .has("remaining", "69.75");
    }

    @Scenario("The overview of an account, and what administrators see of it, are in what it is billed in")
    void overview(World world) {
        var acme = inFrancs(world);
        acme.spends("91").is(201);
        acme.caller()
                .get("account/overview/")
                .is(200)
                .has("account.asset", "CHF")
                .has("account.credits", "9")
                .has("credits.asset", "CHF")
                .has("credits.credits_remaining", "9")
                .has("credits_warning.asset", "CHF")
                .has("credits_warning.available", "9")
                .has("credits_warning.threshold", "10");
        world.administrator("Nadia")
                .caller()
                .get("admin/accounts/" + acme.id() + "/")
                .is(200)
                .has("account.credits", "9")
                .has("account.asset", "CHF");
    }

    @Scenario("Whoever buys credits is told their credits, whatever the account is billed in")
    void buys(World world) {
        var acme = inFrancs(world);
        BuyingCreditsTest.buy(acme, "pro", Map.of()).is(201).has("balance", "1000");
    }

    @Scenario("An ordinary account has credits everywhere")
    void credits(World world) {
        var acme = world.account("Acme").signsUp();
        acme.spends("1").is(201);
        acme.caller()
                .get(BALANCE)
                .is(200)
                .has("asset", "credits")
                .has("credits", "999")
                .has("plan_credits_per_month", "1000");
        acme.caller().get(LIMITS).is(200).has("credits.asset", "credits").has("credits.remaining", "999");
        acme.caller().get(ANALYTICS).is(200).has("asset", "credits").has("total_amount", "1");
        acme.caller()
                .get("account/overview/")
                .is(200)
                .has("account.asset", "credits")
                .has("account.credits", "999")
                .has("credits.asset", "credits");
    }

    /** An account with 100 francs to spend, and the 1,000 credits of its plan beside them. */
    private static AccountInStory inFrancs(World world) {
        world.on("2026-01-05");
        var acme =
                world.account("Acme").onPlan("starter").from("KE").inZone("UTC").signsUp();
        var mandate = MandateInStory.of(world, acme).set("asset", "CHF");
        world.administrator("Nadia").approves(acme.confirms("89.00").by("mpesa"));
        mandate.credits("amount", 100).is(200);
        return acme;
    }
}
