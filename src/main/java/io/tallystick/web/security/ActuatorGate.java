package io.tallystick.web.security;

import io.tallystick.identity.Caller;
import io.tallystick.kernel.problems.KernelProblem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Health is for everyone; metrics are for platform administrators, and for whoever sends the token that the operator gave to
 * the collector.
 */
class ActuatorGate extends OncePerRequestFilter {

    private static final String ACTUATOR = "/actuator";
    private static final String HEALTH = "/actuator/health";
    private static final String OPENED = ActuatorGate.class.getName() + ".opened";

    private final String token;

    ActuatorGate(String token) {
        this.token = token;
    }

    /** Whether the bearer token is the collector's and the request is for the actuator. */
    boolean opensWith(String bearer, HttpServletRequest request) {
        var opens = !token.isEmpty()
                && isBelow(ACTUATOR, request)
                && MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8), bearer.getBytes(StandardCharsets.UTF_8));
        request.setAttribute(OPENED, opens);
        return opens;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var isOpen = Boolean.TRUE.equals(request.getAttribute(OPENED)) || isBelow(HEALTH, request);
        if (isBelow(ACTUATOR, request) && !isOpen) {
            requireAdministrator(request);
        }
        chain.doFilter(request, response);
    }

    private static void requireAdministrator(HttpServletRequest request) {
        var caller = CurrentCaller.of(request).orElseThrow(KernelProblem.NOT_SIGNED_IN::because);
        if (!(caller instanceof Caller.SignedIn person && person.person().isAdministrator())) {
            throw KernelProblem.ADMINISTRATORS_ONLY.because();
        }
    }

    private static boolean isBelow(String path, HttpServletRequest request) {
        return request.getRequestURI().equals(path) || request.getRequestURI().startsWith(path + "/");
    }
}
