package io.tallystick.identity;

import org.jspecify.annotations.Nullable;

/**
 * Where someone signs in from.
 *
 * @param address the network address
 * @param userAgent what the program calls itself
 */
public record RequestInfo(
        @Nullable String address, @Nullable String userAgent) {

    private static final int LONGEST = 300;

    /** Keeps only the beginning of a user agent that is too long to be one. */
    public RequestInfo {
        if (userAgent != null && userAgent.length() > LONGEST) {
            userAgent = userAgent.substring(0, LONGEST);
        }
    }
}
