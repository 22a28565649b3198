package io.tallystick.web.requests;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.access.Origin;
import io.tallystick.kernel.tenancy.Tenancy;
import io.tallystick.web.problems.ProblemWriter;
import io.tallystick.web.problems.RequestId;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives each request an id, which is in its answer and on every line of its log, times it, and leaves the thread clean. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(RequestFilter.class);

    private final ProblemWriter problems;
    private final Tenancy tenancy;
    private final RequestTimes times;

    RequestFilter(ProblemWriter problems, Tenancy tenancy, RequestTimes times) {
        this.problems = problems;
        this.tenancy = tenancy;
        this.times = times;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        var id = RequestId.of(request);
        var began = System.nanoTime();
        response.setHeader(RequestId.HEADER, id);
        MDC.put("request_id", id);
        Origin.set(new Origin(id, request.getRemoteAddr(), Actor.SYSTEM));
        try {
            chain.doFilter(request, response);
        } catch (Exception failure) {
            problems.write(request, response, failure);
        } finally {
            var took = System.nanoTime() - began;
            times.note(request, response.getStatus(), took);
            LOG.debug(
                    "{} {} {} {} ms",
                    request.getMethod(),
                    request.getRequestURI(),
                    response.getStatus(),
                    took / 1_000_000);
            tenancy.leave();
            Origin.clear();
            MDC.remove("request_id");
        }
    }

    /** The container comes again with an error of its own, after the first visit has cleaned up. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
