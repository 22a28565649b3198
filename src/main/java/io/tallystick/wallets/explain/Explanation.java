package io.tallystick.wallets.explain;

import io.tallystick.kernel.money.Asset;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Money;
import io.tallystick.ledger.Transfer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a transaction came from.
 *
 * @param user the user whose wallet it is, as the account calls them; null for the account's own wallet
 * @param spender for whom was spent, as the account calls them; null where nobody was named
 * @param balanceBefore what the wallet held before it
 * @param burned what the transaction took from which lot; empty where nothing left the wallet
 * @param overdrawn the part that no lot gave, since the wallet went below zero
 * @param brought the lot that the transaction brought; null where it brought none
 * @param hold the hold that it opened or ended
 * @param corrects the entry that it corrects or takes back
 * @param movedFrom the entry in another wallet of the account from which it came
 * @param rolledFrom the entry that brought the lot of which this rolled over
 * @param correctedBy later entries that correct it, the oldest first
 */
public record Explanation(
        Transfer transfer,
        Asset asset,
        @Nullable String user,
        @Nullable String spender,
        AssetAmount balanceBefore,
        AssetAmount heldBefore,
        List<Burned> burned,
        AssetAmount overdrawn,
        @Nullable Lot brought,
        @Nullable Reserved hold,
        @Nullable Transfer corrects,
        @Nullable Transfer movedFrom,
        @Nullable Transfer rolledFrom,
        List<Transfer> correctedBy) {

    /** A part of a lot that the transaction took. */
    public record Burned(Lot lot, AssetAmount amount) {}

    /**
     * A lot.
     *
     * @param id the transaction that brought it
     * @param remaining what is left of it now
     * @param paid what was paid for it; null when it was free
     * @param causeKind what kind of thing it was granted for: {@code invoice}
     */
    public record Lot(
            UUID id,
            String kind,
            AssetAmount amount,
            AssetAmount remaining,
            int priority,
            @Nullable Instant expiresAt,
            @Nullable Money paid,
            String causeKind,
            UUID cause) {}

    /**
     * An amount that was set aside.
     *
     * @param id the transaction that opened it
     * @param endedBy the transaction that ended it; null while it is open
     */
    public record Reserved(
            UUID id,
            AssetAmount amount,
            Instant expiresAt,
            @Nullable Transfer endedBy) {}
}
