package io.tallystick.wallets;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.news.News;
import io.tallystick.kernel.tenancy.Tenancy;
import io.tallystick.ledger.Transfer.WalletKey;
import io.tallystick.ledger.Transfers;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells of balances that fell through a level. The fall is a row that the debit's own batch wrote; it is told in a transaction of
 * its own right after; what was left untold by then is told at the account's next fall, or at the next start.
 */
@Component
class FallTeller {

    private static final Logger LOG = LoggerFactory.getLogger(FallTeller.class);

    private static final int ATTEMPTS = 10;
    private static final long PAUSE_NANOS = 1_000_000_000;

    private final FallStore store;
    private final Transfers transfers;
    private final News news;
    private final Tenancy tenancy;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FallTeller(
            FallStore store,
            Transfers transfers,
            News news,
            Tenancy tenancy,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.transfers = transfers;
        this.news = news;
        this.tenancy = tenancy;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Tells shortly, without keeping the caller. */
    void soon(List<Changes.Fall> falls) {
        var accounts = falls.stream().map(fall -> fall.wallet().account()).collect(Collectors.toSet());
        Thread.startVirtualThread(() -> accounts.forEach(this::tryToTell));
    }

    /** Tells what an earlier process left untold. */
    @EventListener(ApplicationReadyEvent.class)
    void atStart() {
        tenancy.acrossAccounts(() -> {
            accounts().forEach(this::tryToTell);
            return true;
        });
    }

    private void tryToTell(AccountId account) {
        for (var attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                tenancy.within(account, () -> tell(account));
                return;
            } catch (RuntimeException later) {
                LOG.warn("A low balance of account {} could not be told yet: {}", account, later.toString());
                LockSupport.parkNanos(attempt * PAUSE_NANOS);
            }
        }
    }

    /** Tells what has not been told about an account. */
    void tell(AccountId account) {
        transaction.executeWithoutResult(
                begun -> store.told(account, clock.instant()).forEach(fall -> news.publish(event(account, fall))));
    }

    /** The accounts that have something to be told. */
    List<AccountId> accounts() {
        return Objects.requireNonNull(transaction.execute(begun -> store.accounts()));
    }

    private WalletEvent event(AccountId account, FallStore.Untold fall) {
        var last = transfers.last(new WalletKey(account, fall.wallet())).orElseThrow();
        var free = last.balance() - last.held();
        if (fall.warning()) {
            return new WalletEvent.BelowThreshold(
                    account,
                    fall.wallet(),
                    fall.user(),
                    fall.asset(),
                    new AssetAmount(free + fall.reach(), fall.asset()),
                    new AssetAmount(fall.level() + fall.reach(), fall.asset()),
                    fall.reach() > 0);
        }
        return new WalletEvent.BelowWatch(
                account,
                fall.wallet(),
                fall.asset(),
                new AssetAmount(free, fall.asset()),
                new AssetAmount(fall.level(), fall.asset()));
    }
}
