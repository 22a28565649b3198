package io.tallystick.wallets.mandates;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Asset;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.ledger.Transfer;
import io.tallystick.ledger.Transfer.WalletKey;
import java.util.Map;
import java.util.UUID;

/** What the wallets themselves do when an administrator changes something, in the caller's transaction. */
public interface WalletCore {

    /** Notes in the wallet's own sequence that it may now do something else, so that every process decides anew; the row's position. */
    long changed(WalletKey wallet, Map<String, String> changes, Actor by);

    /** Moves all that is left, lot by lot, and what is owed as well: the wallet stands at zero afterwards. */
    void moveAll(WalletKey from, WalletKey to, Asset asset, Actor by);

    /** Moves an amount with its lots. Refuses {@code insufficient_credits}. */
    Transfer move(WalletKey from, WalletKey to, AssetAmount amount, String description, UUID key, Actor by);

    /** The wallet of a user, opened with the default credit when it is not. */
    WalletKey openFor(AccountId account, Asset asset, String user, Actor by);

    /** Adds to the wallet, or takes from it when the amount is below zero. Refuses {@code insufficient_credits} (409). */
    Transfer adjust(WalletKey wallet, AssetAmount signed, String reason, UUID key, Actor by);
}
