package io.tallystick.wallets;

import io.tallystick.kernel.money.Asset;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.ledger.Transfer.WalletKey;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A purse of one asset, of an account or of one of its users.
 *
 * @param user whose wallet it is; null for the account's own
 * @param policy what it may do, with its own credit limit where it has one
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

    /** A limit of its own stands before the one that it shares. */
    public Wallet {
        policy = creditLimit == null ? policy : policy.limitedTo(creditLimit);
    }

    /** The lowest that balance less holds may be, in millionths; null when nothing blocks. */
    public @Nullable Long floor() {
        return policy.floor();
    }

    /** What may be spent beyond what it holds, in millionths: the credit limit of a postpaid wallet. */
    long reach() {
        return policy.reach();
    }

    /** A wallet without limits only counts, so what it owes to nobody is shown as nothing. */
    AssetAmount shown(long millionths) {
        return new AssetAmount(policy.model() == BillingModel.UNLIMITED ? 0 : millionths, asset);
    }
}
