package io.tallystick.wallets.usage;

import io.tallystick.accounts.Accounts;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.tenancy.Tenancy;
import io.tallystick.kernel.time.WallClock;
import io.tallystick.ledger.Transfer.WalletKey;
import io.tallystick.ledger.UsageFolds;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Folds usage every few seconds, by the days of each account's time zone. On the wall's time and not on the agenda: it
 * decides nothing and owes nothing to a moment, and a sandbox that lives through a year would otherwise stop at every second.
 */
@Component
public class FoldUsage {

    /** Longer than a look takes, shorter than anyone waits; a process that dies with it delays the others by so much. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final UsageFolds folds;
    private final Accounts accounts;
    private final Tenancy tenancy;
    private final Clock clock;
    private final WallClock wallClock;

    FoldUsage(UsageFolds folds, Accounts accounts, Tenancy tenancy, Clock clock, WallClock wallClock) {
        this.folds = folds;
        this.accounts = accounts;
        this.tenancy = tenancy;
        this.clock = clock;
        this.wallClock = wallClock;
    }

    /** Folds what was written since the last time, unless another process is at it. */
    @Scheduled(fixedDelayString = "${tallystick.usage.fold-every:PT10S}", initialDelayString = "PT5S")
    public void run() {
        tenancy.acrossAccounts(() -> {
            folds.look(clock.instant(), wallClock.instant(), LEASE).ifPresent(this::fold);
            return AccountId.PLATFORM;
        });
    }

    /** Folds these wallets, each by the zone of its account. */
    void fold(List<WalletKey> wallets) {
        var zones = zones(wallets);
        wallets.stream()
                .filter(wallet -> zones.containsKey(wallet.account()))
                .collect(Collectors.groupingBy(wallet -> zones.get(wallet.account())))
                .forEach((zone, those) -> fold(those, zone));
    }

    private void fold(UsageFolds.Found found) {
        fold(found.wallets());
        folds.release(found, wallClock.instant());
    }

    private void fold(List<WalletKey> wallets, ZoneId zone) {
        var waiting = new ArrayDeque<>(wallets);
        while (!waiting.isEmpty()) {
            var share = new ArrayList<WalletKey>();
            while (!waiting.isEmpty() && share.size() < UsageFolds.MOST_WALLETS) {
                share.add(waiting.removeFirst());
            }
            folds.fold(share, zone).forEach(waiting::addLast);
        }
    }

    private Map<AccountId, ZoneId> zones(Collection<WalletKey> wallets) {
        return accounts.timezones(wallets.stream().map(WalletKey::account).collect(Collectors.toSet()));
    }
}
