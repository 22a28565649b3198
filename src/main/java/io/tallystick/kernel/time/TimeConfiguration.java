package io.tallystick.kernel.time;

import io.tallystick.kernel.Mode;
import io.tallystick.kernel.OnlyIn;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    /** PostgreSQL keeps microseconds: an instant that was stored equals the one that was taken. */
    private static final Duration PRECISION = Duration.ofNanos(1_000);

    @Bean
    Mode mode(Environment environment) {
        return Mode.from(environment::getProperty);
    }

    /** Business time. A sandbox has a clock of its own, which can be moved. */
    @Bean
    @Primary
    @OnlyIn(Mode.LIVE)
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), PRECISION);
    }
}
