package io.tallystick.wallets;

import io.tallystick.kernel.money.AssetAmount;
import java.util.List;

/**
 * What is in a wallet at one moment.
 *
 * @param available balance less holds, and less what has expired by now
 * @param usedThisMonth spent since the first of the month in the account's time zone
 */
public record WalletBalance(
        AssetAmount balance, AssetAmount held, AssetAmount available, AssetAmount usedThisMonth, List<Lot> lots) {

    /** A grant with what is left of it. */
    public record Lot(Grant grant, AssetAmount remaining) {

        /** How much of it goes on for another period when the grant expires. */
        public AssetAmount rollsOver() {
            return new AssetAmount(grant.rollsOver(remaining.millionths()), remaining.asset());
        }
    }
}
