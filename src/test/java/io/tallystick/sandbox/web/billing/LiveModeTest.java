package io.tallystick.sandbox.web.billing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** In live mode there is no way to move the clock or to read other people's mails. */
class LiveModeTest {

    private final ApplicationContextRunner context = new ApplicationContextRunner()
            .withUserConfiguration(ClockResource.class, MailboxResource.class)
            .withAllowBeanDefinitionOverriding(false);

    @Test
    void noRouteOfTheSandboxExists() {
        context.withPropertyValues("tallystick.mode=live").run(live -> {
            assertThat(live).hasNotFailed();
            assertThat(live).doesNotHaveBean(ClockResource.class);
            assertThat(live).doesNotHaveBean(MailboxResource.class);
        });
    }

    @Test
    void liveKeysOfAGatewayAreEnough() {
        context.withPropertyValues("STRIPE_SECRET_KEY=sk_live_1")
                .run(live -> assertThat(live).doesNotHaveBean(ClockResource.class));
    }

    /** Here they exist, and miss what a whole sandbox would give them. */
    @Test
    void inASandboxTheyDo() {
        context.withPropertyValues("tallystick.mode=sandbox", "STRIPE_SECRET_KEY=sk_live_1")
                .run(sandbox -> assertThat(sandbox).hasFailed());
    }
}
