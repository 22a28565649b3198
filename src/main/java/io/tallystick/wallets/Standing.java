package io.tallystick.wallets;

import io.tallystick.ledger.Transfer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a wallet's sequence stands after its newest row. Amounts are millionths.
 *
 * @param seq the position of the newest row; 0 before the first
 * @param held what is reserved by holds
 * @param burned what has left the wallet since the beginning
 * @param latest when the newest row was made
 */
record Standing(long seq, long balance, long held, long burned, Instant latest) {

    private static final Standing NOTHING_YET = new Standing(0, 0, 0, 0, Instant.EPOCH);

    /** @param last null for a wallet to which nothing has happened */
    static Standing after(@Nullable Transfer last) {
        return last == null
                ? NOTHING_YET
                : new Standing(last.seq(), last.balance(), last.held(), last.burned(), last.createdAt());
    }

    /** Time never runs backwards within a wallet. */
    Instant at(Instant now) {
        return latest.isAfter(now) ? latest : now;
    }
}
