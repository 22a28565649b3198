package io.tallystick.wallets.web.billing;

import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.wallets.Debits.Spent;
import java.time.Instant;
import java.util.UUID;

/**
 * A debit that was made and is durable.
 *
 * @param amount what was spent
 * @param balance what the wallet holds after it
 */
record DeductedJson(UUID transactionId, String amount, String balance, String asset, Instant createdAt) {

    static DeductedJson of(Spent spent) {
        var transfer = spent.transfer();
        return new DeductedJson(
                transfer.id(),
                new AssetAmount(transfer.amount(), spent.asset()).plain(),
                spent.balance().plain(),
                spent.asset().code(),
                transfer.createdAt());
    }
}
