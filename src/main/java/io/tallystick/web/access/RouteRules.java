package io.tallystick.web.access;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The rule of each route, read once. At start every route of ours must have one, or the server does not start. */
@Component
class RouteRules {

    private final Map<Method, AccessRule> rules = new ConcurrentHashMap<>();

    AccessRule of(HandlerMethod route) {
        return rules.computeIfAbsent(route.getMethod(), method -> AccessRule.of(route));
    }

    @EventListener
    void checkAll(ApplicationStartedEvent started) {
        started.getApplicationContext()
                .getBeansOfType(RequestMappingHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMethods().values().stream()
                        .filter(AccessRule::isOurs)
                        .forEach(this::of));
    }
}
