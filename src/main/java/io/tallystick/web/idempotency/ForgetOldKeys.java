package io.tallystick.web.idempotency;

import io.tallystick.kernel.tenancy.Tenancy;
import io.tallystick.kernel.time.WallClock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Forgets keys after two days; clients may count on one. */
@Component
class ForgetOldKeys {

    private static final Duration KEPT = Duration.ofHours(48);

    private final IdempotencyStore store;
    private final Tenancy tenancy;
    private final TransactionTemplate transaction;
    private final WallClock wallClock;

    ForgetOldKeys(IdempotencyStore store, Tenancy tenancy, TransactionTemplate transaction, WallClock wallClock) {
        this.store = store;
        this.tenancy = tenancy;
        this.transaction = transaction;
        this.wallClock = wallClock;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    void run() {
        tenancy.acrossAccounts(() -> {
            transaction.executeWithoutResult(
                    status -> store.deleteOlderThan(wallClock.instant().minus(KEPT)));
            return true;
        });
    }
}
