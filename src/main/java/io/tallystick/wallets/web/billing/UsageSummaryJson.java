package io.tallystick.wallets.web.billing;

import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.ledger.UsageDimension;
import io.tallystick.wallets.usage.UsageSummary;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was used in some days: debits and captures.
 *
 * @param from the first day in the account's time zone
 * @param to the last day, itself included
 * @param totalCount how many debits and captures
 * @param averagePerDay over all days asked for, those without usage too
 * @param byDay each day in order
 * @param byOperation the largest first, as all parts; a name of null is what named none
 * @param byUser as the product names its users
 */
record UsageSummaryJson(
        LocalDate from,
        LocalDate to,
        String timezone,
        String asset,
        String totalAmount,
        long totalCount,
        String averagePerDay,
        List<UsageDayJson> byDay,
        List<UsagePartJson> byOperation,
        List<UsagePartJson> byModel,
        List<UsagePartJson> byProvider,
        List<UsagePartJson> byFeature,
        List<UsagePartJson> byUser) {

    /** One day's usage. */
    record UsageDayJson(LocalDate date, String amount, long count) {

        static UsageDayJson of(UsageSummary.Day day) {
            return new UsageDayJson(day.date(), day.amount().plain(), day.count());
        }
    }

    /** A part of the usage. */
    record UsagePartJson(@Nullable String name, String amount, long count) {

        static UsagePartJson of(UsageSummary.Part part) {
            return new UsagePartJson(part.name(), part.amount().plain(), part.count());
        }
    }

    static UsageSummaryJson of(UsageSummary summary) {
        return new UsageSummaryJson(
                summary.period().first(),
                summary.period().last(),
                summary.period().zone().getId(),
                summary.total().asset().code(),
                summary.total().plain(),
                summary.count(),
                average(summary).plain(),
                summary.days().stream().map(UsageDayJson::of).toList(),
                parts(summary, UsageDimension.OPERATION),
                parts(summary, UsageDimension.MODEL),
                parts(summary, UsageDimension.PROVIDER),
                parts(summary, UsageDimension.FEATURE),
                parts(summary, UsageDimension.USER));
    }

    static List<UsagePartJson> parts(UsageSummary summary, UsageDimension dimension) {
        return summary.parts().getOrDefault(dimension, List.of()).stream()
                .map(UsagePartJson::of)
                .toList();
    }

    static AssetAmount average(UsageSummary summary) {
        var days = BigDecimal.valueOf(summary.period().count());
        var average = summary.total().units().divide(days, AssetAmount.SCALE, RoundingMode.HALF_UP);
        return new AssetAmount(
                average.unscaledValue().longValueExact(), summary.total().asset());
    }
}
