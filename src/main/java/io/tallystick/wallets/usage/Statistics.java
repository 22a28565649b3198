package io.tallystick.wallets.usage;

import static io.tallystick.ledger.UsageDimension.DAY;
import static io.tallystick.ledger.UsageDimension.FEATURE;
import static io.tallystick.ledger.UsageDimension.MONTH;
import static io.tallystick.ledger.UsageDimension.PROVIDER;

import io.tallystick.accounts.Accounts;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Asset;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.ledger.Transfer.WalletKey;
import io.tallystick.ledger.UsageDimension;
import io.tallystick.ledger.UsageFilter;
import io.tallystick.ledger.UsageQuery;
import io.tallystick.ledger.UsageReport;
import io.tallystick.ledger.UsageReport.Line;
import io.tallystick.ledger.UsageReport.Sum;
import io.tallystick.ledger.UsageTotals;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was used in a day's month, a month's year, or a year (source 002): exact at every moment, all of one moment. */
@Service
public class Statistics {

    /** Under this name stands what was spent without naming a provider or feature, so that the parts add up to the whole. */
    public static final String UNNAMED = "unknown";

    private final UsageTotals totals;
    private final UsageWalletStore wallets;
    private final Accounts accounts;

    Statistics(UsageTotals totals, UsageWalletStore wallets, Accounts accounts) {
        this.totals = totals;
        this.wallets = wallets;
        this.accounts = accounts;
    }

    /** What all wallets of an account used of an asset; its users' wallets too. */
    @Transactional(readOnly = true)
    public UsageStatistics ofAccount(AccountId account, Asset asset, StatisticsPeriod period) {
        var chosen = wallets.of(account).stream()
                .filter(wallet -> wallet.asset().equals(asset))
                .map(UsageWallet::number)
                .toList();
        return read(account, chosen, asset, UsageFilter.ALL, period);
    }

    /** What one wallet used. */
    @Transactional(readOnly = true)
    public UsageStatistics ofWallet(WalletKey wallet, Asset asset, StatisticsPeriod period) {
        return read(wallet.account(), List.of(wallet.number()), asset, UsageFilter.ALL, period);
    }

    /**
     * What was used for one user, whichever wallet paid.
     *
     * @param user as the product names it, or a member's id
     */
    @Transactional(readOnly = true)
    public UsageStatistics ofUser(AccountId account, String user, Asset asset, StatisticsPeriod period) {
        var known = wallets.user(account, user);
        if (known.isEmpty()) {
            return statistics(new UsageReport(new Sum(0, 0), Map.of()), asset, period);
        }
        var chosen = wallets.of(account).stream()
                .filter(wallet -> wallet.asset().equals(asset))
                .map(UsageWallet::number)
                .toList();
        return read(account, chosen, asset, new UsageFilter(null, null, null, null, null, known.get()), period);
    }

    private UsageStatistics read(
            AccountId account, Collection<Integer> chosen, Asset asset, UsageFilter filter, StatisticsPeriod period) {
        var zone = accounts.get(account).timezone();
        var query = UsageQuery.of(account, chosen, zone, period.from(), period.until())
                .only(filter)
                .by(PROVIDER, FEATURE, time(period));
        return statistics(totals.read(query), asset, period);
    }

    private static UsageStatistics statistics(UsageReport report, Asset asset, StatisticsPeriod period) {
        return new UsageStatistics(
                period,
                amount(report.total(), asset),
                report.total().transfers(),
                parts(report, PROVIDER, asset),
                parts(report, FEATURE, asset),
                series(report, asset, period));
    }

    private static UsageDimension time(StatisticsPeriod period) {
        return period.kind() == StatisticsPeriod.Kind.DAY ? DAY : MONTH;
    }

    private static Map<String, AssetAmount> parts(UsageReport report, UsageDimension dimension, Asset asset) {
        var parts = new LinkedHashMap<String, AssetAmount>();
        report.by(dimension)
                .forEach(line -> parts.merge(
                        Objects.requireNonNullElse(line.value(dimension), UNNAMED),
                        amount(line.sum(), asset),
                        AssetAmount::plus));
        return parts;
    }

    private static List<UsageStatistics.Point> series(UsageReport report, Asset asset, StatisticsPeriod period) {
        if (period.kind() == StatisticsPeriod.Kind.YEAR) {
            return List.of(new UsageStatistics.Point(
                    period.labels().getFirst(),
                    amount(report.total(), asset),
                    report.total().transfers()));
        }
        var dimension = time(period);
        var used = report.by(dimension).stream()
                .collect(Collectors.toMap(line -> String.valueOf(line.value(dimension)), Line::sum));
        return period.labels().stream()
                .map(label -> {
                    var sum = used.getOrDefault(label, new Sum(0, 0));
                    return new UsageStatistics.Point(label, amount(sum, asset), sum.transfers());
                })
                .toList();
    }

    private static AssetAmount amount(Sum sum, Asset asset) {
        return new AssetAmount(sum.amount(), asset);
    }
}
