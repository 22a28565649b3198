package io.tallystick.wallets.warnings;

import io.tallystick.accounts.Accounts;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Asset;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.ledger.UsageDimension;
import io.tallystick.ledger.UsageQuery;
import io.tallystick.ledger.UsageTotals;
import io.tallystick.wallets.Wallet;
import io.tallystick.wallets.WalletBalance;
import io.tallystick.wallets.Wallets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says when balances run out, from what was really used and what ends before it can be. */
@Service
public class Forecasts {

    private static final int WEEK = 7;

    private final Wallets wallets;
    private final UsageTotals usage;
    private final Accounts accounts;
    private final Clock clock;

    Forecasts(Wallets wallets, UsageTotals usage, Accounts accounts, Clock clock) {
        this.wallets = wallets;
        this.usage = usage;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * What lies ahead of a wallet.
     *
     * @param perDayOfWeek what was used on a day on average in the last seven days
     * @param perDayOfMonth the same for the last 28 days
     * @param runsOutOn null where nothing was used, or where it lasts for more than ten years
     */
    public record Ahead(
            AssetAmount available,
            AssetAmount perDayOfWeek,
            AssetAmount perDayOfMonth,
            @Nullable LocalDate runsOutOn) {}

    /** What lies ahead of the wallet of one of the account's users, or (null) of its own; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<Ahead> of(AccountId account, Asset asset, @Nullable UUID user) {
        return wallets.find(account, asset, user)
                .flatMap(wallet -> wallets.balance(account, asset, user).map(balance -> ahead(wallet, balance)));
    }

    private Ahead ahead(Wallet wallet, WalletBalance balance) {
        var available = balance.available();
        var zone = accounts.get(wallet.key().account()).timezone();
        var today = clock.instant().atZone(zone).toLocalDate();
        var used = used(wallet, zone, today);
        var runsOut = wallet.floor() == null ? null : Forecast.runsOutOn(parts(balance, zone), used, today);
        return new Ahead(
                available,
                Forecast.perDay(used, today, WEEK, available),
                Forecast.perDay(used, today, Forecast.LOOKBACK, available),
                runsOut);
    }

    /**
     * The lots in the order in which they burn, without what holds reserve, and then what the wallet may owe. What rolls over
     * stays.
     */
    private static List<Forecast.Part> parts(WalletBalance balance, ZoneId zone) {
        var parts = new ArrayList<Forecast.Part>();
        for (var lot : balance.lots()) {
            var end = lot.grant().expiresAt();
            var stays =
                    end == null ? lot.remaining().millionths() : lot.rollsOver().millionths();
            var gone = end == null ? null : end.atZone(zone).toLocalDate();
            parts.add(new Forecast.Part(lot.remaining().millionths() - stays, gone));
            parts.add(new Forecast.Part(stays, null));
        }
        var lots = parts.stream().mapToLong(Forecast.Part::amount).sum();
        var beyond = balance.available().millionths() - lots;
        return beyond < 0 ? without(-beyond, parts) : with(beyond, parts);
    }

    private static List<Forecast.Part> with(long more, List<Forecast.Part> parts) {
        parts.add(new Forecast.Part(more, null));
        return parts;
    }

    private static List<Forecast.Part> without(long less, List<Forecast.Part> parts) {
        var left = less;
        var rest = new ArrayList<Forecast.Part>();
        for (var part : parts) {
            var taken = Math.min(left, part.amount());
            left -= taken;
            rest.add(new Forecast.Part(part.amount() - taken, part.gone()));
        }
        return rest;
    }

    private SortedMap<LocalDate, Long> used(Wallet wallet, ZoneId zone, LocalDate today) {
        var query = UsageQuery.of(
                        wallet.key().account(),
                        List.of(wallet.key().number()),
                        zone,
                        today.minusDays(Forecast.LOOKBACK),
                        today.plusDays(1))
                .by(UsageDimension.DAY);
        var days = new TreeMap<LocalDate, Long>();
        usage.read(query)
                .by(UsageDimension.DAY)
                .forEach(line -> days.put(
                        LocalDate.parse(Objects.requireNonNull(line.value(UsageDimension.DAY))),
                        line.sum().amount()));
        return days;
    }
}
