package io.tallystick.wallets;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Money;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Credits to be given.
 *
 * @param amount above zero
 * @param causeKind with {@code cause} what they are given for; the same cause gives once
 * @param description what the owner of the wallet reads
 */
public record GrantOrder(
        AccountId account,
        Grant.Kind kind,
        AssetAmount amount,
        @Nullable Instant expiresAt,
        @Nullable Money paid,
        String causeKind,
        UUID cause,
        String description,
        Actor by) {

    /** The idempotency key in the ledger: computed from the cause. */
    UUID key() {
        return UUID.nameUUIDFromBytes(("grant:" + causeKind + ":" + cause).getBytes(StandardCharsets.UTF_8));
    }
}
