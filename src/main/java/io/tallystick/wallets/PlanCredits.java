package io.tallystick.wallets;

import io.tallystick.accounts.Account;
import io.tallystick.accounts.Accounts;
import io.tallystick.catalog.Plan;
import io.tallystick.catalog.Plans;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Credits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the account's plan brings each month, as the balance shows it. */
@Service
public class PlanCredits {

    private final Accounts accounts;
    private final Plans plans;

    PlanCredits(Accounts accounts, Plans plans) {
        this.accounts = accounts;
        this.plans = plans;
    }

    /** The plan's credits; zero where the account or its plan is gone. */
    @Transactional(readOnly = true)
    public AssetAmount perMonth(AccountId account) {
        return accounts.find(account)
                .map(Account::plan)
                .flatMap(plan -> plans.find(new Plan.Id(plan)))
                .map(plan -> AssetAmount.of(plan.includedCredits(), Credits.CREDITS))
                .orElseGet(() -> AssetAmount.zero(Credits.CREDITS));
    }
}
