package io.tallystick.wallets.mandates;

import io.tallystick.accounts.Accounts;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Asset;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Credits;
import io.tallystick.ledger.UsageDimension;
import io.tallystick.ledger.UsageQuery;
import io.tallystick.ledger.UsageReport;
import io.tallystick.ledger.UsageTotals;
import io.tallystick.wallets.BillingModel;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a mandate used in the days of a month, the months of a year, or a year: exact at every moment. */
@Service
public class MandateStatistics {

    /** Under which name use is summed up that named no provider or feature. */
    private static final String UNNAMED = "unknown";

    private final UsageTotals usage;
    private final MandateWalletStore wallets;
    private final SettingsStore settings;
    private final Accounts accounts;

    MandateStatistics(UsageTotals usage, MandateWalletStore wallets, SettingsStore settings, Accounts accounts) {
        this.usage = usage;
        this.wallets = wallets;
        this.settings = settings;
        this.accounts = accounts;
    }

    /**
     * A stretch of time and how it is split for a chart.
     *
     * @param from the first day
     * @param until the day after the last
     */
    public record Span(LocalDate from, LocalDate until, Step step) {

        /** What one point of the chart stands for. */
        public enum Step {
            DAY,
            MONTH,
            YEAR
        }

        Stream<LocalDate> starts() {
            return switch (step) {
                case DAY -> from.datesUntil(until);
                case MONTH -> Stream.iterate(from, day -> day.isBefore(until), day -> day.plusMonths(1));
                case YEAR -> Stream.iterate(from, day -> day.isBefore(until), day -> day.plusYears(1));
            };
        }

        String label(LocalDate start) {
            return start.toString()
                    .substring(
                            0,
                            switch (step) {
                                case DAY -> "2026-01-31".length();
                                case MONTH -> "2026-01".length();
                                case YEAR -> "2026".length();
                            });
        }
    }

    /** One point of a chart. */
    public record Point(String label, AssetAmount cost, long count) {}

    /** What was used. */
    public record Statistics(
            AssetAmount total,
            long count,
            Map<String, AssetAmount> byProvider,
            Map<String, AssetAmount> byFeature,
            List<Point> series) {}

    /**
     * What was used; zeros without settings.
     *
     * @param user with {@code PREPAY_USER} the one whose wallet is meant; null for all wallets of the mandate
     */
    @Transactional(readOnly = true)
    public Statistics of(AccountId account, @Nullable String user, Span span) {
        var found = settings.find(account).orElse(null);
        if (found == null) {
            return statistics(span, Credits.CREDITS, null);
        }
        var ofUser = found.model() == BillingModel.PREPAY_USER ? user : null;
        var numbers = wallets.everOpen(account, found.asset(), ofUser);
        if (numbers.isEmpty()) {
            return statistics(span, found.asset(), null);
        }
        var zone = accounts.get(account).timezone();
        var time = span.step() == Span.Step.DAY ? UsageDimension.DAY : UsageDimension.MONTH;
        var report = usage.read(UsageQuery.of(account, numbers, zone, span.from(), span.until())
                .by(time, UsageDimension.PROVIDER, UsageDimension.FEATURE));
        return statistics(span, found.asset(), report);
    }

    private static Statistics statistics(Span span, Asset asset, @Nullable UsageReport report) {
        if (report == null) {
            var zero = AssetAmount.zero(asset);
            var none = span.starts()
                    .map(start -> new Point(span.label(start), zero, 0))
                    .toList();
            return new Statistics(zero, 0, Map.of(), Map.of(), none);
        }
        return new Statistics(
                new AssetAmount(report.total().amount(), asset),
                report.total().transfers(),
                by(report, UsageDimension.PROVIDER, asset),
                by(report, UsageDimension.FEATURE, asset),
                series(report, span, asset));
    }

    private static Map<String, AssetAmount> by(UsageReport report, UsageDimension dimension, Asset asset) {
        var parts = new LinkedHashMap<String, AssetAmount>();
        for (var line : report.by(dimension)) {
            var name = line.value(dimension);
            parts.merge(
                    name == null ? UNNAMED : name, new AssetAmount(line.sum().amount(), asset), AssetAmount::plus);
        }
        return parts;
    }

    private static List<Point> series(UsageReport report, Span span, Asset asset) {
        var time = span.step() == Span.Step.DAY ? UsageDimension.DAY : UsageDimension.MONTH;
        var sums = new HashMap<String, UsageReport.Sum>();
        for (var line : report.by(time)) {
            var label = String.valueOf(line.value(time));
            var point = span.step() == Span.Step.YEAR ? label.substring(0, "2026".length()) : label;
            sums.merge(
                    point,
                    line.sum(),
                    (one, other) ->
                            new UsageReport.Sum(one.amount() + other.amount(), one.transfers() + other.transfers()));
        }
        return span.starts()
                .map(span::label)
                .map(label -> {
                    var sum = sums.getOrDefault(label, new UsageReport.Sum(0, 0));
                    return new Point(label, new AssetAmount(sum.amount(), asset), sum.transfers());
                })
                .toList();
    }
}
