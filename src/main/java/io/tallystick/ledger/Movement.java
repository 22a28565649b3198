package io.tallystick.ledger;

import io.tallystick.ledger.Transfer.Kind;
import io.tallystick.ledger.Transfer.WalletKey;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of a wallet's sequence that moved value, as lists show it.
 *
 * @param amount above zero; the kind says which way it went
 * @param balance what the wallet held after it
 * @param operation what was done, in the words of whoever spent, as are model, provider and feature
 * @param details a JSON object
 */
public record Movement(
        WalletKey wallet,
        long seq,
        Kind kind,
        long amount,
        long balance,
        Instant createdAt,
        @Nullable UUID userId,
        @Nullable String operation,
        @Nullable String model,
        @Nullable String provider,
        @Nullable String feature,
        String details) {

    /** The id that the API shows. */
    public UUID id() {
        return Transfer.id(wallet, seq);
    }
}
