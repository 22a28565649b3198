package io.tallystick.web.security;

import io.tallystick.identity.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The caller that the security chain recognised; it travels with the request. */
public final class CurrentCaller {

    private static final String ATTRIBUTE = CurrentCaller.class.getName();

    private CurrentCaller() {}

    /** Who calls; empty when no one was recognised. */
    public static Optional<Caller> of(HttpServletRequest request) {
        return Optional.ofNullable((Caller) request.getAttribute(ATTRIBUTE));
    }

    static void set(HttpServletRequest request, Caller caller) {
        request.setAttribute(ATTRIBUTE, caller);
    }
}
