package io.tallystick.web.security;

import io.tallystick.identity.Callers;
import io.tallystick.kernel.problems.KernelProblem;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;

/**
 * Recognises programs by {@code Authorization: Bearer}. Whoever sends a token that is not good is told, on every route. What
 * programs are answered is what it says it is; the other headers that guard answers speak to browsers alone.
 */
class BearerFilter implements Filter {

    private static final String SCHEME = "bearer ";

    private final Callers callers;
    private final ActuatorGate gate;

    BearerFilter(Callers callers, ActuatorGate gate) {
        this.callers = callers;
        this.gate = gate;
    }

    @Override
    public void doFilter(ServletRequest incoming, ServletResponse outgoing, FilterChain chain)
            throws ServletException, IOException {
        var request = (HttpServletRequest) incoming;
        var response = (HttpServletResponse) outgoing;
        response.setHeader("X-Content-Type-Options", "nosniff");
        var header = String.valueOf(request.getHeader(HttpHeaders.AUTHORIZATION));
        var isBearer = header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        var token = isBearer ? header.substring(SCHEME.length()).strip() : "";
        if (!gate.opensWith(token, request)) {
            CurrentCaller.set(request, callers.findByBearer(token).orElseThrow(KernelProblem.NOT_SIGNED_IN::because));
        }
        chain.doFilter(request, response);
    }
}
