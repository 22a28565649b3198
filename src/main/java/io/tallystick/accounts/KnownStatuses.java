package io.tallystick.accounts;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.tenancy.Tenancy;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Remembers for some seconds of wall time what state an account is in, since every debit asks. A change in this process counts at
 * once; one in another process when the memory has faded. Only one caller looks it up while the others go on with what is
 * remembered.
 */
@Component
class KnownStatuses {

    private static final int MOST = 200_000;
    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final Duration FADES = Duration.ofSeconds(5);

    private final LoadingCache<AccountId, Optional<String>> known;

    KnownStatuses(MemberStore store, Tenancy tenancy) {
        this.known = Caffeine.newBuilder()
                .maximumSize(MOST)
                .refreshAfterWrite(FRESH)
                .expireAfterWrite(FADES)
                .build(account -> tenancy.read(account, () -> store.statusOf(account)));
    }

    /** The state's word; empty for an account that does not exist. */
    Optional<String> of(AccountId account) {
        var status = known.get(account);
        if (status.isEmpty()) {
            known.invalidate(account);
        }
        return status;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void forget(AccountEvent.StatusChanged changed) {
        known.invalidate(changed.account());
    }
}
