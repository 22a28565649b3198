package io.tallystick.wallets.mandates;

import io.tallystick.accounts.AccountEvent;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.news.InSameTransaction;
import io.tallystick.wallets.Wallets;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Days and months begin at another moment in another zone: budgets and the month's use are counted anew. The wallets that depend on
 * it get a row that says so, and whoever decides about them looks again.
 */
@Component
class LookAgainOnTimezoneChanged {

    private final Wallets wallets;
    private final WalletCore core;
    private final BudgetStore budgets;

    LookAgainOnTimezoneChanged(Wallets wallets, WalletCore core, BudgetStore budgets) {
        this.wallets = wallets;
        this.core = core;
        this.budgets = budgets;
    }

    @InSameTransaction
    void on(AccountEvent.SettingsChanged changed) {
        if (changed.changes().containsKey("timezone")) {
            lookAgain(changed.account(), changed);
        }
    }

    private void lookAgain(AccountId account, AccountEvent.SettingsChanged changed) {
        var what = Map.of("timezone", Objects.requireNonNull(changed.changes().get("timezone")));
        var limited = new HashSet<>(budgets.limitedWallets(account));
        for (var wallet : wallets.all(account)) {
            var isLimited = limited.contains(wallet.key().number());
            if (isLimited || wallet.user() == null) {
                var seq = core.changed(wallet.key(), what, changed.by());
                if (isLimited) {
                    budgets.countFrom(wallet.key(), seq);
                }
            }
        }
    }
}
