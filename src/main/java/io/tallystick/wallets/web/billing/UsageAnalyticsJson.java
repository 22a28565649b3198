package io.tallystick.wallets.web.billing;

import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.ledger.UsageDimension;
import io.tallystick.wallets.usage.MonthAhead;
import io.tallystick.wallets.usage.UsageSummary;
import io.tallystick.wallets.web.billing.UsageSummaryJson.UsageDayJson;
import io.tallystick.wallets.web.billing.UsageSummaryJson.UsagePartJson;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How usage develops.
 *
 * @param previousAmount what was used in as many days just before
 * @param changePercent from then to now; null where nothing was used then
 * @param usedThisMonth since the first of the month in the account's time zone
 * @param projectedThisMonth what the running month comes to if its rest is like the last thirty days, whichever days are asked for
 * @param remaining what may be spent now
 */
record UsageAnalyticsJson(
        LocalDate from,
        LocalDate to,
        String timezone,
        String asset,
        String totalAmount,
        long totalCount,
        String averagePerDay,
        String previousAmount,
        @Nullable String changePercent,
        String usedThisMonth,
        String projectedThisMonth,
        String remaining,
        List<UsageDayJson> byDay,
        List<UsagePartJson> byOperation,
        List<UsagePartJson> byModel,
        List<UsagePartJson> byProvider,
        List<UsagePartJson> byFeature,
        List<UsagePartJson> byUser) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static UsageAnalyticsJson of(UsageSummary summary, AssetAmount previous, MonthAhead.Month month, String remaining) {
        return new UsageAnalyticsJson(
                summary.period().first(),
                summary.period().last(),
                summary.period().zone().getId(),
                summary.total().asset().code(),
                summary.total().plain(),
                summary.count(),
                UsageSummaryJson.average(summary).plain(),
                previous.plain(),
                change(previous, summary.total()),
                month.used().plain(),
                month.projected().stripTrailingZeros().toPlainString(),
                remaining,
                summary.days().stream().map(UsageDayJson::of).toList(),
                UsageSummaryJson.parts(summary, UsageDimension.OPERATION),
                UsageSummaryJson.parts(summary, UsageDimension.MODEL),
                UsageSummaryJson.parts(summary, UsageDimension.PROVIDER),
                UsageSummaryJson.parts(summary, UsageDimension.FEATURE),
                UsageSummaryJson.parts(summary, UsageDimension.USER));
    }

    private static @Nullable String change(AssetAmount before, AssetAmount now) {
        return before.isZero()
                ? null
                : now.minus(before)
                        .units()
                        .multiply(HUNDRED)
                        .divide(before.units(), 1, RoundingMode.HALF_UP)
                        .toPlainString();
    }
}
