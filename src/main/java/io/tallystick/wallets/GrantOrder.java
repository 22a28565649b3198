package io.tallystick.wallets;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Money;
import io.tallystick.ledger.Transfer;
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
 * @param wallet the number of the wallet; null for the account's own of the amount's asset
 * @param priority low burns first; null for what is usual for the kind
 * @param rollover what of a rest goes on when the credits expire; null when nothing does
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
        Actor by,
        @Nullable Integer wallet,
        @Nullable Integer priority,
        Grant.@Nullable Rollover rollover) {

    public GrantOrder {
        if (rollover != null && (expiresAt == null || !expiresAt.isBefore(rollover.until()))) {
            throw new IllegalStateException("Credits roll over from their end to a later one: " + rollover);
        }
    }

    /** For the account's own wallet, burning as is usual for its kind. */
    public GrantOrder(
            AccountId account,
            Grant.Kind kind,
            AssetAmount amount,
            @Nullable Instant expiresAt,
            @Nullable Money paid,
            String causeKind,
            UUID cause,
            String description,
            Actor by) {
        this(account, kind, amount, expiresAt, paid, causeKind, cause, description, by, null, null, null);
    }

    /** The same credits for another wallet of the account. */
    public GrantOrder into(int number) {
        return new GrantOrder(
                account, kind, amount, expiresAt, paid, causeKind, cause, description, by, number, priority, rollover);
    }

    /** The same credits with a priority of their own. */
    public GrantOrder withPriority(int own) {
        return new GrantOrder(
                account, kind, amount, expiresAt, paid, causeKind, cause, description, by, wallet, own, rollover);
    }

    /** The same credits, of which a rest goes on when they expire. */
    public GrantOrder rolling(Grant.@Nullable Rollover over) {
        return new GrantOrder(
                account, kind, amount, expiresAt, paid, causeKind, cause, description, by, wallet, priority, over);
    }

    /** The idempotency key in the ledger: computed from the cause. */
    UUID key() {
        return UUID.nameUUIDFromBytes(("grant:" + causeKind + ":" + cause).getBytes(StandardCharsets.UTF_8));
    }

    Grant lot(Transfer transfer, long settledDebt) {
        return new Grant(
                transfer.wallet(),
                transfer.seq(),
                kind,
                transfer.amount(),
                priority == null ? kind.priority() : priority,
                expiresAt,
                paid,
                causeKind,
                cause,
                settledDebt,
                rollover);
    }
}
