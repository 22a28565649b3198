package io.tallystick.wallets;

import io.tallystick.kernel.money.Asset;
import io.tallystick.ledger.Transfer.WalletKey;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A purse of one asset, of an account or of one of its users.
 *
 * @param user whose wallet it is; null for the account's own
 * @param creditLimit how far below zero this one may go when it is postpaid, in millionths; null leaves it to the policy
 * @param enabled a wallet that is switched off refuses debits and holds
 */
public record Wallet(
        WalletKey key,
        Asset asset,
        @Nullable UUID user,
        WalletPolicy policy,
        Instant openedAt,
        @Nullable Long creditLimit,
        boolean enabled) {

    /** The lowest that balance less holds may be, in millionths; null when nothing blocks. */
    public @Nullable Long floor() {
        return policy.floor(creditLimit);
    }
}
