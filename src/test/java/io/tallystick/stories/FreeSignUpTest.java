package io.tallystick.stories;

import static io.tallystick.world.AccountInStory.Sight.balance;
import static io.tallystick.world.AccountInStory.Sight.banner;
import static io.tallystick.world.AccountInStory.Sight.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.world.Scenario;
import io.tallystick.world.Together;
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

    @Scenario("Customers of the same name who sign up at the same moment each get a name in links of their own")
    void sameName(World world) {
        var name = "Twin " + java.util.UUID.randomUUID();
        var answers = Together.times(8, index -> world.account("Twin " + index)
                .with("account_name", name)
                .tries());
        assertThat(answers).allSatisfy(answer -> answer.is(201));
        assertThat(answers)
                .extracting(answer -> answer.text("account.slug"))
                .doesNotHaveDuplicates()
                .allMatch(slug -> slug.startsWith("twin-"));
    }
}
