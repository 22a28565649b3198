package io.tallystick.portal.web.billing;

import io.tallystick.accounts.Account;
import io.tallystick.catalog.Plan;
import io.tallystick.catalog.Plans;
import io.tallystick.identity.People;
import io.tallystick.wallets.web.billing.Balances;
import org.springframework.stereotype.Component;

/** Writes accounts as JSON, with what other modules know of them. */
@Component
public class AccountJsons {

    private final Plans plans;
    private final People people;
    private final Balances balances;

    AccountJsons(Plans plans, People people, Balances balances) {
        this.plans = plans;
        this.people = people;
        this.balances = balances;
    }

    /** The account, with its plan, owner and credits. */
    public AccountJson of(Account account) {
        return AccountJson.of(
                account,
                plans.find(new Plan.Id(account.plan())).orElse(null),
                people.find(account.owner()).orElse(null),
                balances.balance(account.id()));
    }
}
