package io.tallystick.stories;

import static io.tallystick.world.AccountInStory.Sight.balance;
import static io.tallystick.world.AccountInStory.Sight.banner;
import static io.tallystick.world.AccountInStory.Sight.status;

import io.tallystick.world.Scenario;
import io.tallystick.world.World;

class FreeSignUpTest {

    @Scenario("Someone who signs up for nothing can spend a thousand credits at once")
    void startsAtOnce(World world) {
        var acme = world.account("Acme").from("KE").signsUp();

        acme.signUp()
                .has("account.plan.slug", "free")
                .has("subscription", "null")
                .has("invoice", "null");
        acme.sees(status("trial")).sees(balance("1000")).sees(banner("none"));
        acme.caller().get("billing/invoices/").is(200).has("count", 0);

        acme.spends("999.5").is(201).has("balance", "0.5");
        acme.sees(balance("0.5"));
    }
}
