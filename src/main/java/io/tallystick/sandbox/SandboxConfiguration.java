package io.tallystick.sandbox;

import io.tallystick.kernel.mode.Mode;
import io.tallystick.kernel.mode.OnlyIn;
import io.tallystick.kernel.time.WallClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

@Configuration(proxyBeanMethods = false)
@OnlyIn(Mode.SANDBOX)
class SandboxConfiguration {

    @Bean
    @Primary
    TravellingClock clock(WallClock wall, ClockStore store) {
        return new TravellingClock(wall, store.ahead());
    }
}
