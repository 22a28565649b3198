package io.tallystick.wallets.mandates;

import io.tallystick.kernel.money.Asset;
import io.tallystick.ledger.Movement;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A movement with what one wants to read beside it.
 *
 * @param user for whom it was, by the id that the API was given
 * @param workflow the product's own id of the work that it was a part of
 */
public record WalletEntry(
        Movement movement,
        UUID walletId,
        Asset asset,
        Origin origin,
        String description,
        @Nullable String workflow,
        @Nullable String user) {

    /** Why value moved. */
    public enum Origin {
        /** Use, as a part of a workflow of the product. */
        WORKFLOW,
        /** Other use. */
        USAGE,
        /** Something was paid for. */
        PAYMENT,
        /** An administrator gave or took. */
        ADMIN,
        /** A rule of the house: a trial, a user's default credit, an expiry. */
        SYSTEM
    }
}
