package io.tallystick.sandbox;

import io.tallystick.kernel.Mode;
import io.tallystick.kernel.OnlyIn;
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
