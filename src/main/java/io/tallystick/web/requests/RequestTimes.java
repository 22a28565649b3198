package io.tallystick.web.requests;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/**
 * How long requests take: the meter {@code http.server.requests} with the tags that dashboards for Spring Boot know. Spring's own
 * observations make a dozen objects for each request to come to the same numbers.
 */
@Component
class RequestTimes {

    private static final String NO_ROUTE = "UNKNOWN";

    private final MeterRegistry registry;
    private final Map<Route, Timer> timers = new ConcurrentHashMap<>();

    RequestTimes(MeterRegistry registry) {
        this.registry = registry;
    }

    /** @param path as it is mapped, so that there are no more of them than routes */
    private record Route(String method, String path, int status) {}

    void note(HttpServletRequest request, int status, long nanos) {
        var mapped = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        var route = new Route(
                mapped == null ? NO_ROUTE : request.getMethod(), mapped == null ? NO_ROUTE : mapped.toString(), status);
        timers.computeIfAbsent(route, this::timer).record(Duration.ofNanos(nanos));
    }

    private Timer timer(Route route) {
        return Timer.builder("http.server.requests")
                .description("How long requests take")
                .tag("method", route.method)
                .tag("uri", route.path)
                .tag("status", Integer.toString(route.status))
                .tag("outcome", outcome(route.status))
                .register(registry);
    }

    private static String outcome(int status) {
        var series = HttpStatus.Series.resolve(status);
        return series == null ? NO_ROUTE : series == HttpStatus.Series.SUCCESSFUL ? "SUCCESS" : series.name();
    }
}
