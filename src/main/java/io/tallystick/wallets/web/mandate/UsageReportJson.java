package io.tallystick.wallets.web.mandate;

import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.wallets.mandates.MandateStatistics;
import io.tallystick.wallets.mandates.MandateStatistics.Statistics;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a mandate used in a period.
 *
 * @param period as it was asked for: {@code day}, {@code month} or {@code year}
 * @param costByProvider the largest first; use that named none is under {@code unknown}
 * @param costByFeature the largest first; use that named none is under {@code unknown}
 * @param series a point for each day of the month, month of the year, or the year
 */
record UsageReportJson(
        String period,
        BigDecimal totalCost,
        long transactionCount,
        Map<String, BigDecimal> costByProvider,
        Map<String, BigDecimal> costByFeature,
        List<PointJson> series,
        String asset) {

    /**
     * One point of the chart.
     *
     * @param label {@code 2026-01-31}, {@code 2026-01} or {@code 2026}
     */
    record PointJson(String label, BigDecimal cost, long count) {

        static PointJson of(MandateStatistics.Point point) {
            return new PointJson(point.label(), Decimals.of(point.cost()), point.count());
        }
    }

    static UsageReportJson of(String period, Statistics statistics) {
        return new UsageReportJson(
                period,
                Decimals.of(statistics.total()),
                statistics.count(),
                decimals(statistics.byProvider()),
                decimals(statistics.byFeature()),
                statistics.series().stream().map(PointJson::of).toList(),
                statistics.total().asset().code());
    }

    private static Map<String, BigDecimal> decimals(Map<String, AssetAmount> amounts) {
        var decimals = new LinkedHashMap<String, BigDecimal>();
        amounts.forEach((name, amount) -> decimals.put(name, Decimals.of(amount)));
        return decimals;
    }
}
