package io.tallystick.web.security;

import io.tallystick.identity.Callers;
import io.tallystick.identity.SessionCookie;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Recognises browsers by their session cookie. A cookie that is not good any more is as none: browsers send it unasked. */
class CookieFilter extends OncePerRequestFilter {

    private final Callers callers;

    CookieFilter(Callers callers) {
        this.callers = callers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SessionCookie.read(request)
                .flatMap(callers::findByCookie)
                .ifPresent(caller -> CurrentCaller.set(request, caller));
        chain.doFilter(request, response);
    }
}
