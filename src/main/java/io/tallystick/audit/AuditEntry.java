package io.tallystick.audit;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the log.
 *
 * @param id made in the order of time
 * @param at in business time
 * @param account {@link AccountId#PLATFORM} for the platform's own business
 * @param details a JSON object
 * @param address the caller's network address; null when Tallystick acted by itself
 */
public record AuditEntry(
        UUID id,
        Instant at,
        AccountId account,
        Actor actor,
        String action,
        Subject subject,
        String details,
        @Nullable String address,
        String requestId) {

    /** The thing that something was done to. */
    public record Subject(String type, UUID id, String label) {}
}
