package io.tallystick.ledger;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Money;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Books movements of money. An entry is written in the transaction of what caused it, and never changed. */
@Service
public class Journal {

    private final JournalStore store;
    private final Clock clock;

    Journal(JournalStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Books one entry. Booking a cause twice breaks the key and rolls the caller back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(JournalEntry entry) {
        store.insert(entry, clock.instant());
    }

    /** Books an entry unless there is nothing to move. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void postIfPositive(
            AccountId account, LedgerAccount from, LedgerAccount to, Money amount, String causeKind, UUID cause) {
        if (amount.isPositive()) {
            post(new JournalEntry(account, from, to, amount, causeKind, cause));
        }
    }
}
