package io.tallystick.web;

import io.tallystick.web.idempotency.FirstAnswers;
import io.tallystick.web.json.JsonBodies;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** Puts {@link ResourceHandlerAdapter} in the place of Spring's own. */
@Configuration(proxyBeanMethods = false)
class ResourceConfiguration {

    @Bean
    WebMvcRegistrations resourceHandlers(ObjectProvider<FirstAnswers> answers, ObjectProvider<JsonBodies> bodies) {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
                return new ResourceHandlerAdapter(answers, bodies);
            }
        };
    }
}
