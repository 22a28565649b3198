package io.tallystick.wallets.web.admin;

import io.tallystick.kernel.money.Asset;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.ledger.Transfer;
import io.tallystick.wallets.mandates.WalletIds;
import java.time.Instant;
import java.util.UUID;

/**
 * A correction that was made.
 *
 * @param amount below zero when the wallet gave
 * @param balance what the wallet holds now
 */
record AdjustedJson(UUID transactionId, UUID walletId, String amount, String balance, String asset, Instant createdAt) {

    static AdjustedJson of(Transfer transfer, Asset asset) {
        return new AdjustedJson(
                transfer.id(),
                WalletIds.of(transfer.wallet()),
                new AssetAmount(transfer.signedAmount(), asset).plain(),
                new AssetAmount(transfer.balance(), asset).plain(),
                asset.code(),
                transfer.createdAt());
    }
}
