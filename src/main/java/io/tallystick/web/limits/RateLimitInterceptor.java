package io.tallystick.web.limits;

import io.github.bucket4j.ConsumptionProbe;
import io.tallystick.identity.Caller;
import io.tallystick.kernel.access.RateLimit;
import io.tallystick.kernel.mode.Mode;
import io.tallystick.kernel.problems.KernelProblem;
import io.tallystick.web.access.AccessRule;
import io.tallystick.web.security.CurrentCaller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Holds callers to their limits: each person, or each network address where no one is signed in, to one for everything, and
 * routes with {@link RateLimit} to their own besides. API keys have no limit for everything unless the operator sets one.
 */
@Component
@Order(1)
class RateLimitInterceptor implements HandlerInterceptor {

    private static final int OFF = 0;

    private final RateLimits limits;
    private final Environment settings;
    private final Mode mode;
    private final int people;
    private final int keys;

    RateLimitInterceptor(RateLimits limits, Environment settings, Mode mode) {
        this.limits = limits;
        this.settings = settings;
        this.mode = mode;
        this.people = settings.getProperty("TALLYSTICK_RATE_LIMIT_PER_MINUTE", Integer.class, 6000);
        this.keys = settings.getProperty("TALLYSTICK_RATE_LIMIT_API_KEYS_PER_MINUTE", Integer.class, OFF);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod route && AccessRule.isOurs(route)) {
            var caller = CurrentCaller.of(request);
            var who = caller.map(RateLimitInterceptor::nameOf).orElseGet(request::getRemoteAddr);
            hold(who, limitOf(caller), response);
            var own = route.getMethodAnnotation(RateLimit.class);
            if (own != null) {
                hold(who + " " + route.getShortLogMessage(), limitOf(own), response);
            }
        }
        return true;
    }

    private void hold(String who, int perMinute, HttpServletResponse response) {
        if (perMinute <= OFF) {
            return;
        }
        var probe = limits.take(who, perMinute);
        tell(probe, perMinute, response);
        if (!probe.isConsumed()) {
            throw KernelProblem.TOO_MANY_REQUESTS.with("seconds", seconds(probe.getNanosToWaitForRefill()));
        }
    }

    private int limitOf(Optional<Caller> caller) {
        return caller.filter(known -> known instanceof Caller.Server).isPresent() ? keys : people;
    }

    private int limitOf(RateLimit own) {
        return settings.getProperty("tallystick.rate-limit." + own.name(), Integer.class, usual(own));
    }

    private int usual(RateLimit own) {
        return mode == Mode.SANDBOX && own.inSandbox() > 0 ? own.inSandbox() : own.perMinute();
    }

    private static void tell(ConsumptionProbe probe, int perMinute, HttpServletResponse response) {
        response.setHeader("RateLimit-Limit", String.valueOf(perMinute));
        response.setHeader("RateLimit-Remaining", String.valueOf(probe.getRemainingTokens()));
        response.setHeader("RateLimit-Reset", String.valueOf(seconds(probe.getNanosToWaitForReset())));
    }

    private static long seconds(long nanos) {
        return Math.ceilDiv(nanos, Duration.ofSeconds(1).toNanos());
    }

    private static String nameOf(Caller caller) {
        return switch (caller) {
            case Caller.SignedIn person -> person.person().id().toString();
            case Caller.Server server -> server.key().id().toString();
        };
    }
}
