package io.tallystick.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * The browser's half of a session: a cookie that scripts cannot read, and beside it a mark that they can, which says only that
 * there is one. The dashboard reads the mark to greet a new visitor without asking who it is.
 */
public final class SessionCookie {

    public static final String NAME = "tallystick_session";

    private static final String MARK = "tallystick_signed_in";

    private SessionCookie() {}

    /** Hands the browser the token of a session that was just opened. */
    public static void give(Session.Opened opened, HttpServletRequest request, HttpServletResponse response) {
        set(NAME, opened.cookieToken(), true, Session.IDLE, request, response);
        set(MARK, "1", false, Session.IDLE, request, response);
    }

    /** Takes the cookie back. */
    public static void take(HttpServletRequest request, HttpServletResponse response) {
        set(NAME, "", true, Duration.ZERO, request, response);
        set(MARK, "", false, Duration.ZERO, request, response);
    }

    /** The token in the request's cookie. */
    public static Optional<String> read(HttpServletRequest request) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(NAME) && !cookie.getValue().isEmpty()) {
                    return Optional.of(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }

    private static void set(
            String name,
            String value,
            boolean hidden,
            Duration length,
            HttpServletRequest request,
            HttpServletResponse response) {
        var cookie = ResponseCookie.from(name, value)
                .httpOnly(hidden)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(length)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
