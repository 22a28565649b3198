package io.tallystick.web.idempotency;

import io.tallystick.kernel.access.Access;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.access.IdempotencyHeader;
import io.tallystick.kernel.access.OwnIdempotency;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.web.access.AccessRule;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.web.method.HandlerMethod;

/**
 * A request's {@code Idempotency-Key}, as it is stored.
 *
 * @param account whose key it is; the platform's, with the caller's id before the key, where the route is for no account
 */
record IdempotencyKey(AccountId account, String key) {

    private static final String WAYS_IN = "/api/v1/auth/";

    /** The key that is to be honoured here; empty where there is none, or where the route has its own way. */
    static Optional<IdempotencyKey> of(HttpServletRequest request, HandlerMethod route) {
        var given = request.getHeader(IdempotencyHeader.NAME);
        var actor = (Actor) request.getAttribute(Actor.class.getName());
        if (given == null || actor == null || !isKept(request, route)) {
            return Optional.empty();
        }
        IdempotencyHeader.checked(given);
        var access = (Access) request.getAttribute(Access.class.getName());
        return Optional.of(
                access == null
                        ? new IdempotencyKey(AccountId.PLATFORM, actor.id() + " " + given)
                        : new IdempotencyKey(access.account(), given));
    }

    private static boolean isKept(HttpServletRequest request, HandlerMethod route) {
        return HttpMethod.POST.matches(request.getMethod())
                && AccessRule.isOurs(route)
                && !request.getRequestURI().startsWith(WAYS_IN)
                && !route.hasMethodAnnotation(OwnIdempotency.class)
                && !route.getBeanType().isAnnotationPresent(OwnIdempotency.class);
    }
}
