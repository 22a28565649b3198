package io.tallystick.portal.web.billing;

import io.tallystick.accounts.Account;
import io.tallystick.catalog.Plan;
import io.tallystick.catalog.Plans;
import io.tallystick.identity.People;
import io.tallystick.kernel.money.Credits;
import io.tallystick.wallets.WalletBalance;
import io.tallystick.wallets.Wallets;
import org.springframework.stereotype.Component;

/** Writes accounts as JSON, with what other modules know of them. */
@Component
public class AccountJsons {

    private final Plans plans;
    private final People people;
    private final Wallets wallets;

    AccountJsons(Plans plans, People people, Wallets wallets) {
        this.plans = plans;
        this.people = people;
        this.wallets = wallets;
    }

    /** The account, with its plan, owner and credits. */
    public AccountJson of(Account account) {
        var credits = wallets.balance(account.id(), Credits.CREDITS)
                .map(WalletBalance::balance)
                .map(balance -> balance.plain())
                .orElse("0");
        return AccountJson.of(
                account,
                plans.find(new Plan.Id(account.plan())).orElse(null),
                people.find(account.owner()).orElse(null),
                credits);
    }
}
