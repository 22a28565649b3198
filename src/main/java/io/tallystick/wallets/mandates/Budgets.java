package io.tallystick.wallets.mandates;

import static io.tallystick.wallets.mandates.MandateProblem.BUDGET_NEEDS_USER;
import static io.tallystick.wallets.mandates.MandateProblem.DUPLICATE_BUDGET;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.news.News;
import io.tallystick.ledger.Transfer.WalletKey;
import io.tallystick.wallets.BillingModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The limits that a mandate sets itself, for its users and features. The wallets hold every debit to them. */
@Service
public class Budgets {

    private final BudgetStore store;
    private final SettingsStore settings;
    private final MandateWalletStore wallets;
    private final EndUserStore users;
    private final WalletCore core;
    private final News news;

    Budgets(
            BudgetStore store,
            SettingsStore settings,
            MandateWalletStore wallets,
            EndUserStore users,
            WalletCore core,
            News news) {
        this.store = store;
        this.settings = settings;
        this.wallets = wallets;
        this.users = users;
        this.core = core;
        this.news = news;
    }

    /** The mandate's budgets, those for everyone first. */
    @Transactional(readOnly = true)
    public List<Budget> of(AccountId account) {
        return settings.find(account)
                .map(found -> store.all(account, found.asset()))
                .orElseGet(List::of);
    }

    /**
     * Sets the budgets, whole: those that are not named are gone.
     *
     * <p>Refuses {@code no_settings}, {@code duplicate_budget}, and {@code budget_needs_user} where each user has a wallet and a
     * budget names none: a budget is decided with the rows of one wallet, so it cannot count what several have used.
     */
    @Transactional
    public List<Budget> set(AccountId account, List<Budget> budgets, Actor by) {
        var current = settings.lockAll(account).stream().findFirst().orElseThrow(MandateProblem.NO_SETTINGS::because);
        requireDistinct(budgets);
        requireUsers(current, budgets);
        var touched = new LinkedHashSet<>(store.limitedWallets(account));
        store.deleteAll(account);
        var byWallet = new LinkedHashMap<WalletKey, List<Budget>>();
        budgets.forEach(budget -> byWallet.computeIfAbsent(walletOf(current, budget), wallet -> new ArrayList<>())
                .add(budget));
        byWallet.forEach((wallet, limits) -> {
            touched.remove(wallet.number());
            var seq = core.changed(wallet, Map.of("budgets", String.valueOf(limits.size())), by);
            limits.forEach(limit -> store.insert(
                    wallet, limit, limit.user() == null ? null : users.intern(account, limit.user()), seq));
        });
        free(account, touched, by);
        news.publish(new SettingsEvent.BudgetsChanged(account, budgets.size(), by));
        return store.all(account, current.asset());
    }

    private void free(AccountId account, Set<Integer> wallets, Actor by) {
        wallets.forEach(number -> core.changed(new WalletKey(account, number), Map.of("budgets", "0"), by));
    }

    private WalletKey walletOf(MandateSettings current, Budget budget) {
        if (current.model() != BillingModel.PREPAY_USER) {
            return wallets.ofAccount(current.account(), current.asset())
                    .orElseThrow()
                    .key();
        }
        return core.openFor(current.account(), current.asset(), Objects.requireNonNull(budget.user()));
    }

    private static void requireUsers(MandateSettings current, List<Budget> budgets) {
        for (int index = 0; index < budgets.size(); index++) {
            if (current.model() == BillingModel.PREPAY_USER
                    && budgets.get(index).user() == null) {
                throw BUDGET_NEEDS_USER.at("budgets." + index + ".user_id");
            }
        }
    }

    private static void requireDistinct(List<Budget> budgets) {
        var scopes = new HashSet<Budget.Scope>();
        for (int index = 0; index < budgets.size(); index++) {
            if (!scopes.add(budgets.get(index).scope())) {
                throw DUPLICATE_BUDGET.at("budgets." + index);
            }
        }
    }
}
