package io.tallystick.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** In live mode business time is the system's, as exact as the database keeps it. */
class BusinessClockTest {

    private final ApplicationContextRunner context =
            new ApplicationContextRunner().withUserConfiguration(TimeConfiguration.class);

    @Test
    void liveTimeIsTheSystemsInMicroseconds() {
        context.withPropertyValues("tallystick.mode=live").run(live -> {
            var before = new WallClock().instant().truncatedTo(ChronoUnit.MICROS);
            var now = live.getBean(Clock.class).instant();
            assertThat(now).isBetween(before, new WallClock().instant());
            assertThat(now).isEqualTo(now.truncatedTo(ChronoUnit.MICROS));
        });
    }

    @Test
    void aSandboxHasItsOwn() {
        context.withPropertyValues("tallystick.mode=sandbox")
                .run(sandbox -> assertThat(sandbox).doesNotHaveBean(Clock.class));
    }
}
