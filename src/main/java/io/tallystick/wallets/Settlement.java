package io.tallystick.wallets;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.ledger.Transfer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The end of a hold: it is captured or released.
 *
 * @param wallet the number of its wallet
 * @param hold the position that opened it
 * @param amount what to capture; null for all that is reserved
 */
record Settlement(
        Ending ending,
        AccountId account,
        int wallet,
        long hold,
        @Nullable AssetAmount amount,
        UUID key,
        long fingerprint,
        @Nullable String reference,
        String details)
        implements KeyedOrder {

    /** What becomes of a hold. */
    enum Ending {
        CAPTURE(Transfer.Kind.CAPTURE),
        RELEASE(Transfer.Kind.RELEASE);

        private final Transfer.Kind kind;

        Ending(Transfer.Kind kind) {
            this.kind = kind;
        }

        /** The row that it is booked as. */
        Transfer.Kind kind() {
            return kind;
        }
    }
}
