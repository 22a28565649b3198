package io.tallystick.audit;

import io.tallystick.kernel.ids.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are asked for; null asks for all.
 *
 * @param action {@code payment.approved}, or {@code payment} for all that happened to payments
 * @param actor an actor's id, or a part of their name
 * @param from the first moment
 * @param until the moment after the last
 * @param before the id that the newest entry asked for comes before
 */
public record AuditFilter(
        @Nullable String action,
        @Nullable AccountId account,
        @Nullable String actor,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable UUID before) {}
