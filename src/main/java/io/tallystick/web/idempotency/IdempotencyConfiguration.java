package io.tallystick.web.idempotency;

import io.tallystick.web.json.JsonBodies;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** Puts {@link IdempotentHandlerAdapter} in the place of Spring's own. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class IdempotencyConfiguration {

    @Bean
    WebMvcRegistrations idempotentResources(ObjectProvider<FirstAnswers> answers, ObjectProvider<JsonBodies> bodies) {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
                return new IdempotentHandlerAdapter(answers, bodies);
            }
        };
    }
}
