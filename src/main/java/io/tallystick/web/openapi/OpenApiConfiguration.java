package io.tallystick.web.openapi;

import com.fasterxml.jackson.databind.introspect.AnnotationIntrospectorPair;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.tallystick.identity.Caller;
import io.tallystick.identity.SessionCookie;
import io.tallystick.kernel.access.Access;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.access.StateCheck;
import io.tallystick.kernel.paging.CursorRequest;
import io.tallystick.kernel.paging.PageRequest;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets up the generator of the API document. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    static final String BEARER = "bearer";
    static final String COOKIE = "cookie";

    OpenApiConfiguration() {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(
                        Access.class,
                        Actor.class,
                        StateCheck.class,
                        Caller.class,
                        Caller.SignedIn.class,
                        PageRequest.class,
                        CursorRequest.class);
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(
                        new Info()
                                .title("Tallystick")
                                .version("1")
                                .description(
                                        "Plans, invoices, payments, credits and usage. Money is a decimal string beside its"
                                                + " currency; times are RFC 3339 in UTC; every refusal is problem details (RFC 9457)."))
                .components(new Components()
                        .addSecuritySchemes(
                                BEARER,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description("An access token (people) or an API key (servers)."))
                        .addSecuritySchemes(
                                COOKIE,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.APIKEY)
                                        .in(SecurityScheme.In.COOKIE)
                                        .name(SessionCookie.NAME)
                                        .description("Browsers; they send X-XSRF-TOKEN with every change.")));
    }

    /** Teaches the generator our spelling before it reads the first class. */
    @Bean
    static BeanPostProcessor modelDialect() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof ObjectMapperProvider provider) {
                    var mapper = provider.jsonMapper();
                    mapper.setAnnotationIntrospector(AnnotationIntrospectorPair.create(
                            mapper.getSerializationConfig().getAnnotationIntrospector(), new ModelDialect()));
                }
                return bean;
            }
        };
    }
}
