package io.tallystick.wallets.web.billing;

import io.tallystick.kernel.access.Access;
import io.tallystick.kernel.access.Allow;
import io.tallystick.kernel.access.Permission;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Asset;
import io.tallystick.kernel.money.Credits;
import io.tallystick.wallets.mandates.Budgets;
import io.tallystick.wallets.mandates.MandateSettings;
import io.tallystick.wallets.mandates.WalletSettings;
import io.tallystick.wallets.web.billing.BudgetJson.BudgetsJson;
import io.tallystick.wallets.web.billing.BudgetJson.BudgetsPutJson;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The limits that an account sets for its users and features. */
@RestController
class BudgetResource {

    private final Budgets budgets;
    private final WalletSettings settings;

    BudgetResource(Budgets budgets, WalletSettings settings) {
        this.budgets = budgets;
        this.settings = settings;
    }

    /** The account's budgets, those for everyone first. */
    @Allow(Permission.CREDITS_READ)
    @GetMapping("/api/v1/billing/budgets/")
    BudgetsJson budgets(Access access) {
        return BudgetsJson.of(asset(access.account()), budgets.of(access.account()));
    }

    /** Sets the budgets, whole; the next debit is held to them. */
    @Allow(Permission.ACCOUNT_WRITE)
    @PutMapping("/api/v1/billing/budgets/")
    BudgetsJson set(Access access, @Valid @RequestBody BudgetsPutJson body) {
        var asset = asset(access.account());
        var wanted = body.budgets().stream().map(budget -> budget.budget(asset)).toList();
        return BudgetsJson.of(asset, budgets.set(access.account(), wanted, access.actor()));
    }

    private Asset asset(AccountId account) {
        return settings.find(account).map(MandateSettings::asset).orElse(Credits.CREDITS);
    }
}
