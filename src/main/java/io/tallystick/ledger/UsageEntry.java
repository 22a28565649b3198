package io.tallystick.ledger;

import io.tallystick.ledger.Transfer.Kind;
import io.tallystick.ledger.Transfer.WalletKey;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One debit or capture, as the log of usage shows it.
 *
 * @param amount what was spent, in millionths of the wallet's asset
 * @param balance what the wallet held after it
 * @param details the caller's own, as JSON
 */
public record UsageEntry(
        WalletKey wallet,
        long seq,
        Kind kind,
        long amount,
        long balance,
        Instant createdAt,
        @Nullable UsageContext context,
        @Nullable UUID userId,
        @Nullable String reference,
        String details) {

    /** The id of the transaction. */
    public UUID id() {
        return Transfer.id(wallet, seq);
    }

    Cursor cursor() {
        return new Cursor(createdAt, wallet.number(), seq);
    }

    /** A place in the log: what comes after it is older, or of a wallet with a lower number. */
    public record Cursor(Instant at, int wallet, long seq) {}
}
