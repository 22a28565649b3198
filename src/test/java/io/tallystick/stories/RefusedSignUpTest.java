package io.tallystick.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.world.NewcomerInStory;
import io.tallystick.world.Scenario;
import io.tallystick.world.World;
import java.util.Map;

class RefusedSignUpTest {

    @Scenario("A sign-up that is refused leaves nothing behind")
    void leavesNothing(World world) {
        var known = world.account("Acme").signsUp();
        var before = world.errandsDone().rows().counts();

        acme(world).with("email", known.email()).tries().is(409, "email_taken").names("email");
        acme(world)
                .with("email", known.email().toUpperCase(java.util.Locale.ROOT))
                .tries()
                .is(409, "email_taken");
        acme(world).with("email", "nobody").tries().is(400, "email_invalid").names("email");
        acme(world).with("email", null).tries().is(400, "validation_failed").names("email");
        acme(world)
                .with("password", "short")
                .tries()
                .is(400, "password_too_short")
                .names("password");
        acme(world)
                .with("password", "password123")
                .tries()
                .is(400, "password_too_common")
                .names("password");
        acme(world)
                .with("account_name", " ")
                .tries()
                .is(400, "validation_failed")
                .names("account_name");
        acme(world).onPlan("platinum").tries().is(400, "unknown_plan").names("plan");
        acme(world).onPlan("internal").tries().is(400, "unknown_plan").names("plan");
        acme(world).from("XX").tries().is(400, "unknown_country").names("country");
        acme(world).inZone("Mars/Olympus").tries().is(400, "unknown_timezone").names("timezone");
        acme(world)
                .with("billing_interval", "week")
                .tries()
                .is(400, "validation_failed")
                .names("billing_interval");
        acme(world).with("coupon", "FREE").tries().is(400, "unknown_coupon").names("coupon");
        acme(world).from("DE").with("payment_method", "mpesa").tries().is(400, "payment_method_not_offered");
        acme(world)
                .with("billing_address", Map.of("line1", "1 Road", "city", "Nairobi", "country", "QQ"))
                .tries()
                .is(400, "unknown_country")
                .names("billing_address.country");

        assertThat(world.errandsDone().rows().counts()).isEqualTo(before);
    }

    private static NewcomerInStory acme(World world) {
        return world.account("Acme Again").onPlan("starter").from("KE");
    }
}
