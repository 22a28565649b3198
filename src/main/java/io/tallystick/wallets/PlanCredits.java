package io.tallystick.wallets;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.tallystick.accounts.Account;
import io.tallystick.accounts.AccountEvent;
import io.tallystick.accounts.Accounts;
import io.tallystick.catalog.Plan;
import io.tallystick.catalog.PlanEvent;
import io.tallystick.catalog.Plans;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Credits;
import io.tallystick.kernel.tenancy.Tenancy;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * What the account's plan brings each month, as the balance shows it. It is remembered, since every look at a balance shows it: a
 * change in this process counts at once, one in another process within seconds. The balance itself is never remembered.
 */
@Service
public class PlanCredits {

    private static final int MOST_ACCOUNTS = 100_000;
    private static final Duration REMEMBERED = Duration.ofSeconds(5);

    private final Accounts accounts;
    private final Plans plans;
    private final Tenancy tenancy;
    private final Cache<AccountId, AssetAmount> remembered = Caffeine.newBuilder()
            .maximumSize(MOST_ACCOUNTS)
            .expireAfterWrite(REMEMBERED)
            .build();

    PlanCredits(Accounts accounts, Plans plans, Tenancy tenancy) {
        this.accounts = accounts;
        this.plans = plans;
        this.tenancy = tenancy;
    }

    /** The plan's credits; zero where the account or its plan is gone. */
    public AssetAmount perMonth(AccountId account) {
        return remembered.get(account, unknown -> tenancy.read(account, () -> read(account)));
    }

    private AssetAmount read(AccountId account) {
        return accounts.find(account)
                .map(Account::plan)
                .flatMap(plan -> plans.find(new Plan.Id(plan)))
                .map(plan -> AssetAmount.of(plan.includedCredits(), Credits.CREDITS))
                .orElseGet(() -> AssetAmount.zero(Credits.CREDITS));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void forget(AccountEvent changed) {
        remembered.invalidate(changed.account());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void forget(PlanEvent changed) {
        remembered.invalidateAll();
    }
}
