package io.tallystick.web.problems;

import io.tallystick.kernel.ids.Uuids;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** The id of a request: the caller's own, where it is sane, so that both sides find it in their logs. */
public final class RequestId {

    public static final String HEADER = "X-Request-Id";

    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._:-]{1,100}");

    private RequestId() {}

    /** The id that the caller sent, or a new one; the same each time. */
    public static String of(HttpServletRequest request) {
        if (request.getAttribute(HEADER) instanceof String known) {
            return known;
        }
        var given = request.getHeader(HEADER);
        var id = given != null && SANE.matcher(given).matches()
                ? given
                : Uuids.next().toString();
        request.setAttribute(HEADER, id);
        return id;
    }
}
