package io.tallystick.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.tallystick.kernel.ids.AccountId;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Remembers for two seconds of wall time what state an account is in, since every debit asks. A change in this process counts at
 * once; one in another process when the memory has faded.
 */
@Component
class KnownStatuses {

    private static final int MOST = 200_000;
    private static final Duration FADES = Duration.ofSeconds(2);

    private final Cache<AccountId, String> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(FADES).build();

    /** @param asked looks it up; what does not exist is not remembered */
    Optional<String> of(AccountId account, Supplier<Optional<String>> asked) {
        var remembered = known.getIfPresent(account);
        if (remembered != null) {
            return Optional.of(remembered);
        }
        var status = asked.get();
        status.ifPresent(found -> known.put(account, found));
        return status;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void forget(AccountEvent.StatusChanged changed) {
        known.invalidate(changed.account());
    }
}
