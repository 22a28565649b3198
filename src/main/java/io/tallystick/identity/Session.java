package io.tallystick.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * One sign-in, with a token for the browser's cookie and an access token for programs; it ends for both at once.
 *
 * @param person who signed in, as they are now
 */
public record Session(Id id, Person person, Instant lastSeenAt) {

    /** How long a browser stays signed in without a request. */
    public static final Duration IDLE = Duration.ofDays(30);

    /** How long an access token is good for. */
    public static final Duration ACCESS = Duration.ofHours(12);

    /** Names a session. */
    public record Id(UUID value) {

        @Override
        public String toString() {
            return "ses_" + value;
        }
    }

    /** A session that was just opened, with its secrets; they are known here only. */
    public record Opened(Session session, String cookieToken, String accessToken) {

        /** How long the access token is good for, in seconds. */
        public long expiresIn() {
            return ACCESS.toSeconds();
        }

        /** Leaves the tokens out, so that no log line can carry them. */
        @Override
        public String toString() {
            return "Opened[" + session.id() + "]";
        }
    }
}
