package io.tallystick.wallets;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.AssetAmount;
import java.util.UUID;

/** Takes back what a cause brought, as far as it is still there. */
interface LotReturns {

    /**
     * Takes at most an amount of what is left of the lot, in the caller's transaction.
     *
     * @param because the thing for which it is taken back, once
     * @return what was taken; zero where nothing is left
     */
    AssetAmount takeBack(
            AccountId account, String causeKind, UUID cause, AssetAmount atMost, UUID because, String reason, Actor by);
}
