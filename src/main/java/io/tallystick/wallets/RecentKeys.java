package io.tallystick.wallets;

import io.tallystick.ledger.Transfer;
import io.tallystick.ledger.TransferBatches.AccountKey;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keys that were used lately, with their rows. What is not here may be in the table. */
final class RecentKeys {

    private final Map<AccountKey, Transfer> known;

    RecentKeys(int most) {
        this.known = new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<AccountKey, Transfer> eldest) {
                return size() > most;
            }
        };
    }

    @Nullable
    Transfer find(AccountKey key) {
        return known.get(key);
    }

    void add(AccountKey key, Transfer transfer) {
        known.put(key, transfer);
    }

    void forget() {
        known.clear();
    }
}
