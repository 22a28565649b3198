package io.tallystick.notifications;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.ids.Uuids;
import io.tallystick.kernel.states.State;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail, from its cause to its arrival at a mail server.
 *
 * @param account {@link AccountId#PLATFORM} for mails to people as such, and to administrators
 * @param template the kind of mail: {@code invoice_created}
 * @param cause the thing that it tells of; with template and recipient it is unique
 * @param recipient the address, in lower case
 * @param text the same as plain text
 * @param invoice whose document is attached
 * @param isSecret whether a link in it opens a door: its text is forgotten once it was sent, except in a sandbox
 * @param attempts how often sending was tried
 */
public record Email(
        AccountId account,
        Id id,
        String template,
        UUID cause,
        String recipient,
        String subject,
        String html,
        String text,
        @Nullable UUID invoice,
        boolean isSecret,
        Status status,
        int attempts,
        @Nullable String lastError,
        Instant createdAt,
        @Nullable Instant sentAt) {

    /** Identifies a mail within its account. */
    public record Id(UUID value) {

        static Id next() {
            return new Id(Uuids.next());
        }

        @Override
        public String toString() {
            return "eml_" + value;
        }
    }

    /** How far the mail has come. */
    public enum Status implements State<Status> {
        PENDING,
        /** At the mail server; a mail that stays here was interrupted, and is tried again. */
        SENDING,
        SENT,
        /** The mail server refused it for good. */
        FAILED;

        @Override
        public Set<Status> next() {
            return switch (this) {
                case PENDING -> Set.of(SENDING);
                case SENDING -> Set.of(SENDING, PENDING, SENT, FAILED);
                case SENT, FAILED -> Set.of();
            };
        }
    }

    /** Leaves the words out, so that no log line can carry a secret. */
    @Override
    public String toString() {
        return id + " " + template + " to " + account;
    }
}
