package io.tallystick.wallets.mandates;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.ids.Uuids;
import io.tallystick.kernel.money.Asset;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.ledger.Standing;
import io.tallystick.ledger.Transfer;
import io.tallystick.ledger.Transfer.WalletKey;
import io.tallystick.ledger.WalletHistory;
import io.tallystick.wallets.Adjustment;
import io.tallystick.wallets.Grants;
import io.tallystick.wallets.Move;
import io.tallystick.wallets.Wallets;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** What an administrator's change does to wallets, in the caller's transaction. */
@Component
class WalletCore {

    private final Wallets wallets;
    private final Grants grants;
    private final WalletHistory history;

    WalletCore(Wallets wallets, Grants grants, WalletHistory history) {
        this.wallets = wallets;
        this.grants = grants;
        this.history = history;
    }

    /** Notes in the wallet's own sequence that it may now do something else; the row's position. */
    long changed(WalletKey wallet, Map<String, String> changes, Actor by) {
        return wallets.changed(wallet, new TreeMap<>(changes), by).seq();
    }

    /** Moves all that is left, lot by lot. */
    void moveAll(WalletKey from, WalletKey to, String reason, Actor by) {
        grants.move(new Move(from, to, null, Uuids.next(), reason, by));
    }

    /** What a user's wallet owes is paid by the account's, as far as that may; the rest is let go. */
    void payDebt(WalletKey from, WalletKey to, MandateSettings settings, Actor by) {
        var owed = -standing(from).balance();
        if (owed > 0) {
            var payer = standing(to);
            var free = Math.max(0, payer.balance() - payer.held());
            var paid = settings.blockOnZeroBalance() ? Math.min(owed, free) : owed;
            adjust(from, new AssetAmount(owed, settings.asset()), "Paid by the account's wallet", by);
            if (paid > 0) {
                adjust(to, new AssetAmount(-paid, settings.asset()), "Paid for a user's wallet", by);
            }
        }
    }

    /** Moves an amount with its lots. Refuses {@code insufficient_credits}. */
    void move(WalletKey from, WalletKey to, AssetAmount amount, String reason, Actor by) {
        grants.move(new Move(from, to, amount, Uuids.next(), reason, by));
    }

    /** The wallet of a user, opened with the default credit when it is not. */
    WalletKey openFor(AccountId account, Asset asset, String user) {
        return wallets.openFor(account, asset, user).key();
    }

    /** Adds to the wallet, or takes from it when the amount is below zero. Refuses {@code insufficient_credits}. */
    Transfer adjust(WalletKey wallet, AssetAmount signed, String reason, Actor by) {
        return grants.adjust(new Adjustment(wallet.account(), signed, reason, Uuids.next(), by, wallet.number(), null));
    }

    private Standing standing(WalletKey wallet) {
        return history.standing(wallet);
    }
}
