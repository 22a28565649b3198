package io.tallystick.kernel.mode;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class ModeConfiguration {

    @Bean
    Mode mode(Environment environment) {
        return Mode.from(environment::getProperty);
    }
}
