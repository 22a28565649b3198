package io.tallystick.wallets.web.billing;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Credits;
import io.tallystick.wallets.PlanCredits;
import io.tallystick.wallets.Wallets;
import org.springframework.stereotype.Component;

/** Writes balances as JSON, with what the plan brings. */
@Component
public class Balances {

    private final Wallets wallets;
    private final PlanCredits planCredits;

    Balances(Wallets wallets, PlanCredits planCredits) {
        this.wallets = wallets;
        this.planCredits = planCredits;
    }

    /** The account's balance in credits; zeros where it has no wallet. */
    public BalanceJson of(AccountId account) {
        var perMonth = planCredits.perMonth(account).plain();
        return wallets.balance(account, Credits.CREDITS)
                .map(balance -> BalanceJson.of(balance, perMonth))
                .orElseGet(() -> BalanceJson.empty(perMonth));
    }
}
