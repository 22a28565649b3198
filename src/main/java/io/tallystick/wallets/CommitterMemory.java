package io.tallystick.wallets;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.ledger.Transfer;
import io.tallystick.ledger.TransferBatches.AccountKey;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a committer remembers from one batch to the next: pictures of wallets, and the keys that were used lately. */
final class CommitterMemory {

    private static final int MOST_KEYS = 100_000;

    private final Map<AccountId, AccountPictures> accounts;
    private final RecentKeys recent = new RecentKeys(MOST_KEYS);
    private final long suspicion;
    private long suspiciousUntil;

    /**
     * @param mostAccounts of how many accounts the wallets are remembered, those that were asked for last
     * @param suspicion how long keys are looked up in the table after something that may have been written unseen
     */
    CommitterMemory(int mostAccounts, Duration suspicion) {
        this.accounts = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<AccountId, AccountPictures> eldest) {
                return size() > mostAccounts;
            }
        };
        this.suspicion = suspicion.toNanos();
        suspect();
    }

    AccountPictures account(AccountId account) {
        return accounts.computeIfAbsent(account, AccountPictures::new);
    }

    void forget(AccountId account) {
        accounts.remove(account);
    }

    /** The pictures may be old: another process, or another transaction of this one, was faster. */
    void forget(List<Task> batch) {
        batch.forEach(task -> accounts.remove(task.order().account()));
        suspect();
    }

    /** Nothing is sure any more: the database was away, and may come back as another. */
    void forgetAll() {
        accounts.clear();
        recent.forget();
        suspect();
    }

    /** Something may have been written that is not remembered here: keys are looked up in the table for a while. */
    void suspect() {
        suspiciousUntil = System.nanoTime() + suspicion;
    }

    boolean isSuspicious() {
        return System.nanoTime() - suspiciousUntil < 0;
    }

    /** The row that a key made lately; null does not say that there is none. */
    @Nullable
    Transfer byKey(AccountKey key) {
        return recent.find(key);
    }

    void add(AccountKey key, Transfer transfer) {
        recent.add(key, transfer);
    }
}
