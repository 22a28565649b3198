package io.tallystick.wallets.usage;

import static io.tallystick.ledger.UsageDimension.DAY;
import static io.tallystick.ledger.UsageDimension.FEATURE;
import static io.tallystick.ledger.UsageDimension.MODEL;
import static io.tallystick.ledger.UsageDimension.OPERATION;
import static io.tallystick.ledger.UsageDimension.PROVIDER;
import static io.tallystick.ledger.UsageDimension.USER;

import io.tallystick.accounts.Accounts;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Asset;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.ledger.UsageDimension;
import io.tallystick.ledger.UsageQuery;
import io.tallystick.ledger.UsageReport;
import io.tallystick.ledger.UsageReport.Line;
import io.tallystick.ledger.UsageReport.Sum;
import io.tallystick.ledger.UsageTotals;
import io.tallystick.wallets.usage.UsageSummary.Day;
import io.tallystick.wallets.usage.UsageSummary.Part;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What accounts used: in sum, by day, and by what it was for. */
@Service
public class UsageSummaries {

    /** How many days are shown where none are asked for. */
    public static final int USUAL_DAYS = 30;

    private static final List<UsageDimension> PARTS = List.of(OPERATION, MODEL, PROVIDER, FEATURE, USER);

    private final UsageTotals totals;
    private final UsageWalletStore wallets;
    private final Accounts accounts;
    private final Clock clock;

    UsageSummaries(UsageTotals totals, UsageWalletStore wallets, Accounts accounts, Clock clock) {
        this.totals = totals;
        this.wallets = wallets;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The days meant, this month so far where none are named; refused as {@link UsageDays#of} says. */
    @Transactional(readOnly = true)
    public UsageDays month(AccountId account, @Nullable LocalDate from, @Nullable LocalDate to) {
        var zone = accounts.get(account).timezone();
        return UsageDays.month(from, to, LocalDate.ofInstant(clock.instant(), zone), zone);
    }

    /** The days meant, the last thirty where none are named; refused as {@link UsageDays#of} says. */
    @Transactional(readOnly = true)
    public UsageDays lastDays(AccountId account, @Nullable LocalDate from, @Nullable LocalDate to) {
        var zone = accounts.get(account).timezone();
        return UsageDays.last(USUAL_DAYS, from, to, LocalDate.ofInstant(clock.instant(), zone), zone);
    }

    /** What was used of an asset in some days, by all wallets of the account. */
    @Transactional(readOnly = true)
    public UsageSummary of(AccountId account, Asset asset, UsageDays days) {
        var report = totals.read(query(account, asset, days).by(DAY, OPERATION, MODEL, PROVIDER, FEATURE, USER));
        var parts = new EnumMap<UsageDimension, List<Part>>(UsageDimension.class);
        PARTS.forEach(dimension -> parts.put(dimension, parts(report, dimension, asset)));
        parts.put(USER, users(account, report, asset));
        return new UsageSummary(
                days, amount(report.total(), asset), report.total().transfers(), series(report, days, asset), parts);
    }

    /** How much was used of an asset in some days, by all wallets of the account. */
    @Transactional(readOnly = true)
    public AssetAmount total(AccountId account, Asset asset, UsageDays days) {
        return amount(totals.read(query(account, asset, days)).total(), asset);
    }

    /** How much was used of an asset in the days just before these, as many of them. */
    @Transactional(readOnly = true)
    public AssetAmount before(AccountId account, Asset asset, UsageDays days) {
        return total(account, asset, days.before());
    }

    /** How often each operation was done in some days. */
    @Transactional(readOnly = true)
    public Map<String, Long> operations(AccountId account, UsageDays days) {
        var all = wallets.of(account).stream().map(UsageWallet::number).collect(Collectors.toSet());
        var query = UsageQuery.of(account, all, days.zone(), days.first(), days.until());
        return totals.read(query.by(OPERATION)).by(OPERATION).stream()
                .filter(line -> line.value(OPERATION) != null)
                .collect(Collectors.toMap(line -> String.valueOf(line.value(OPERATION)), line -> line.sum()
                        .transfers()));
    }

    private UsageQuery query(AccountId account, Asset asset, UsageDays days) {
        var chosen = wallets.of(account).stream()
                .filter(wallet -> wallet.asset().equals(asset))
                .map(UsageWallet::number)
                .toList();
        return UsageQuery.of(account, chosen, days.zone(), days.first(), days.until());
    }

    private static List<Day> series(UsageReport report, UsageDays days, Asset asset) {
        var used =
                report.by(DAY).stream().collect(Collectors.toMap(line -> String.valueOf(line.value(DAY)), Line::sum));
        return days.first()
                .datesUntil(days.until())
                .map(date -> {
                    var sum = used.getOrDefault(date.toString(), new Sum(0, 0));
                    return new Day(date, amount(sum, asset), sum.transfers());
                })
                .toList();
    }

    private static List<Part> parts(UsageReport report, UsageDimension dimension, Asset asset) {
        return report.by(dimension).stream()
                .map(line -> new Part(
                        line.value(dimension),
                        amount(line.sum(), asset),
                        line.sum().transfers()))
                .toList();
    }

    private List<Part> users(AccountId account, UsageReport report, Asset asset) {
        var parts = parts(report, USER, asset);
        var ids = parts.stream()
                .filter(part -> part.name() != null)
                .map(part -> UUID.fromString(String.valueOf(part.name())))
                .toList();
        var names = wallets.externalIds(account, ids);
        return parts.stream()
                .map(part -> part.name() == null
                        ? part
                        : new Part(
                                names.getOrDefault(UUID.fromString(part.name()), part.name()),
                                part.amount(),
                                part.count()))
                .toList();
    }

    private static AssetAmount amount(Sum sum, Asset asset) {
        return new AssetAmount(sum.amount(), asset);
    }
}
