package io.tallystick.identity;

import io.tallystick.kernel.ids.PersonId;
import java.time.Instant;

/** What happens on the way to another password. */
public sealed interface PasswordResetEvent {

    /**
     * Someone asked for a link to set the person's password.
     *
     * @param token the secret for the link; it is known here only, and must reach nothing but the mail
     * @param invited whether the person is new and sets the first password
     */
    record Requested(PersonId person, String email, String firstName, String token, Instant expiresAt, boolean invited)
            implements PasswordResetEvent {

        /** Leaves the token out, so that no log line can carry it. */
        @Override
        public String toString() {
            return "Requested[person=" + person + ", expiresAt=" + expiresAt + "]";
        }
    }
}
