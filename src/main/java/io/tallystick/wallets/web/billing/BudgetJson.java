package io.tallystick.wallets.web.billing;

import io.tallystick.kernel.ids.Uuids;
import io.tallystick.kernel.money.Asset;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.text.OneLine;
import io.tallystick.wallets.mandates.Budget;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A limit for use, beside the wallet's own.
 *
 * @param userId whose use counts; null for everyone's
 * @param feature which use counts; null for all
 * @param period when the count begins anew, in the account's time zone
 * @param limit what may be used in a period
 */
record BudgetJson(
        @Nullable @OneLine @Size(min = 1, max = 200) String userId,
        @Nullable @OneLine @Size(min = 1, max = 100) String feature,
        @NotNull PeriodJson period,
        @NotNull @PositiveOrZero BigDecimal limit) {

    /** When a budget's count begins anew; {@code total} never does. */
    enum PeriodJson {
        DAY,
        MONTH,
        TOTAL
    }

    Budget budget(Asset asset) {
        return new Budget(
                Uuids.next(), userId, feature, Budget.Period.valueOf(period.name()), AssetAmount.exactly(limit, asset));
    }

    /** All budgets of an account, as they are set. */
    record BudgetsPutJson(@NotNull @Size(max = 500) List<@NotNull @Valid BudgetJson> budgets) {}

    /**
     * All budgets of an account.
     *
     * @param asset what the limits count
     */
    record BudgetsJson(String asset, List<KeptBudgetJson> budgets) {

        static BudgetsJson of(Asset asset, List<Budget> budgets) {
            return new BudgetsJson(
                    asset.code(), budgets.stream().map(KeptBudgetJson::of).toList());
        }
    }

    /** A budget as it comes out. */
    record KeptBudgetJson(@Nullable String userId, @Nullable String feature, PeriodJson period, String limit) {

        static KeptBudgetJson of(Budget budget) {
            return new KeptBudgetJson(
                    budget.user(),
                    budget.feature(),
                    PeriodJson.valueOf(budget.period().name()),
                    budget.limit().plain());
        }
    }
}
