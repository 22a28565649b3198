package io.tallystick.wallets.usage;

import io.tallystick.kernel.money.AssetAmount;
import java.util.List;
import java.util.Map;

/**
 * What was used in a period.
 *
 * @param transactionCount how many debits and captures
 * @param costByProvider the largest first; what named none stands under {@link Statistics#UNNAMED}
 * @param costByFeature the same by feature
 * @param series each day of the month, each month of the year, or the year, those without usage too
 */
public record UsageStatistics(
        StatisticsPeriod period,
        AssetAmount totalCost,
        long transactionCount,
        Map<String, AssetAmount> costByProvider,
        Map<String, AssetAmount> costByFeature,
        List<Point> series) {

    /**
     * One entry of the series.
     *
     * @param label {@code 2026-02-01}, {@code 2026-02} or {@code 2026}
     */
    public record Point(String label, AssetAmount cost, long count) {}
}
