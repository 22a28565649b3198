package io.tallystick.wallets.mandates;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Asset;
import io.tallystick.kernel.money.Credits;
import io.tallystick.kernel.tenancy.Tenancy;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * What an account is billed in, remembered, since every debit that names no asset asks. It changes only until it is used, so a
 * memory that is some seconds old in another process does no harm.
 */
@Service
public class MandateAssets {

    private static final int MOST = 200_000;
    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final Duration FADES = Duration.ofSeconds(20);

    private final LoadingCache<AccountId, Asset> known;

    MandateAssets(SettingsStore store, Tenancy tenancy) {
        this.known = Caffeine.newBuilder()
                .maximumSize(MOST)
                .refreshAfterWrite(FRESH)
                .expireAfterWrite(FADES)
                .build(account -> tenancy.read(account, () -> asset(store, account)));
    }

    private static Asset asset(SettingsStore store, AccountId account) {
        return store.find(account).map(MandateSettings::asset).orElse(Credits.CREDITS);
    }

    /** The asset of the account's settings; credits where nobody has made any. */
    public Asset of(AccountId account) {
        return known.get(account);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void forget(SettingsEvent.Changed changed) {
        known.invalidate(changed.account());
    }
}
