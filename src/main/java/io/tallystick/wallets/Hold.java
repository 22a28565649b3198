package io.tallystick.wallets;

import io.tallystick.ledger.UsageContext;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An open reservation.
 *
 * @param seq the row that opened it: its identity within the wallet
 * @param amount in millionths, not below zero
 * @param expiresAt the moment from which it reserves nothing
 * @param context what it was reserved for; its capture is booked for the same
 * @param user for whom
 */
record Hold(
        long seq,
        long amount,
        Instant expiresAt,
        @Nullable UsageContext context,
        @Nullable UUID user) {

    boolean expiredAt(Instant moment) {
        return !moment.isBefore(expiresAt);
    }
}
