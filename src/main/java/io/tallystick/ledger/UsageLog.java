package io.tallystick.ledger;

import io.tallystick.ledger.UsageEntry.Cursor;
import io.tallystick.ledger.UsageLogStore.Stretch;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every debit and capture, newest first, across the wallets of an account. */
@Service
public class UsageLog {

    /** Rows of one wallet that a page looks through; what it does not find among them, the next page looks for further on. */
    static final int LOOKED_THROUGH = 200_000;

    private final UsageLogStore store;
    private final int lookedThrough;

    @Autowired
    UsageLog(UsageLogStore store) {
        this(store, LOOKED_THROUGH);
    }

    UsageLog(UsageLogStore store, int lookedThrough) {
        this.store = store;
        this.lookedThrough = lookedThrough;
    }

    /** The part of the log that is asked for. */
    @Transactional(readOnly = true)
    public UsageLogPage page(UsageLogQuery query) {
        var stretches = store.stretches(query);
        if (stretches.isEmpty()) {
            return new UsageLogPage(List.of(), null);
        }
        return stretches.size() == 1 ? ofOne(query, stretches.getFirst()) : page(query, stretches);
    }

    private UsageLogPage ofOne(UsageLogQuery query, Stretch whole) {
        var low = Math.max(whole.low(), whole.high() - lookedThrough);
        var page = page(query, List.of(new Stretch(whole.wallet(), low, whole.high())));
        if (page.next() != null || low == whole.low()) {
            return page;
        }
        var reached = page.entries().isEmpty()
                ? Instant.EPOCH
                : page.entries().getLast().createdAt();
        return new UsageLogPage(page.entries(), new Cursor(reached, whole.wallet(), low + 1));
    }

    private UsageLogPage page(UsageLogQuery query, List<Stretch> stretches) {
        var found = store.newest(query, stretches, query.size() + 1);
        var more = found.size() > query.size();
        var shown = more ? found.subList(0, query.size()) : found;
        return new UsageLogPage(List.copyOf(shown), more ? shown.getLast().cursor() : null);
    }
}
