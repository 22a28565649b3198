package io.tallystick.kernel.time;

import io.tallystick.kernel.mode.Mode;
import io.tallystick.kernel.mode.OnlyIn;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    /** PostgreSQL keeps microseconds: an instant that was stored equals the one that was taken. */
    private static final Duration PRECISION = Duration.ofNanos(1_000);

    /** Business time. A sandbox has a clock of its own, which can be moved. */
    @Bean
    @Primary
    @OnlyIn(Mode.LIVE)
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), PRECISION);
    }
}
