package io.tallystick.web.access;

import io.tallystick.kernel.access.Administrators;
import io.tallystick.kernel.access.Allow;
import io.tallystick.kernel.access.Anyone;
import io.tallystick.kernel.access.Permission;
import io.tallystick.kernel.access.SignedIn;
import io.tallystick.kernel.access.StateCheck;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Arrays;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/** Whom a route lets in: what its one annotation says. */
public sealed interface AccessRule {

    /**
     * Members of an account, and its keys, with the permission.
     *
     * @param answersRetries whether the route itself refuses what the account's state forbids, except for a retry
     */
    record Members(Permission permission, boolean answersRetries) implements AccessRule {}

    /** Platform administrators. */
    record PlatformAdministrators() implements AccessRule {}

    /** Any person who is signed in. */
    record AnyPerson() implements AccessRule {}

    /** Everyone. */
    record Everyone() implements AccessRule {}

    /** The rule of a route of ours; a route without exactly one annotation is a fault that stops the start. */
    static AccessRule of(HandlerMethod route) {
        var rules = new ArrayList<AccessRule>();
        var allow = route.getMethodAnnotation(Allow.class);
        if (allow != null) {
            rules.add(new Members(allow.value(), takes(route, StateCheck.class)));
        }
        if (route.hasMethodAnnotation(SignedIn.class)) {
            rules.add(new AnyPerson());
        }
        if (has(route, Administrators.class)) {
            rules.add(new PlatformAdministrators());
        }
        if (has(route, Anyone.class)) {
            rules.add(new Everyone());
        }
        if (rules.size() != 1) {
            throw new IllegalStateException(
                    route + " needs exactly one of @Allow, @SignedIn, @Administrators and @Anyone");
        }
        return rules.getFirst();
    }

    /** Whether the route is one of ours rather than of a library. */
    static boolean isOurs(HandlerMethod route) {
        return route.getBeanType().getName().startsWith("io.tallystick.");
    }

    private static boolean takes(HandlerMethod route, Class<?> parameter) {
        return Arrays.asList(route.getMethod().getParameterTypes()).contains(parameter);
    }

    private static boolean has(HandlerMethod route, Class<? extends Annotation> annotation) {
        return route.hasMethodAnnotation(annotation)
                || AnnotatedElementUtils.hasAnnotation(route.getBeanType(), annotation);
    }
}
