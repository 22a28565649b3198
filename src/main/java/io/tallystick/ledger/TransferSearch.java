package io.tallystick.ledger;

import io.tallystick.ledger.Transfer.Kind;
import io.tallystick.ledger.Transfer.WalletKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks for rows of a wallet's sequence. However long the sequence is, one question reads a bounded part of it. */
@Service
public class TransferSearch {

    private static final int WINDOW = 20_000;
    private static final int WINDOWS = 5;

    private final TransferSearchStore store;
    private final Transfers transfers;

    TransferSearch(TransferSearchStore store, Transfers transfers) {
        this.store = store;
        this.transfers = transfers;
    }

    /**
     * What is looked for; null looks for all.
     *
     * @param kinds at least one
     * @param words a part of what the row is about: its description, reference, operation, model, provider or feature
     * @param from the first moment
     * @param until the moment after the last
     */
    public record Wanted(
            Set<Kind> kinds,
            @Nullable String words,
            @Nullable Instant from,
            @Nullable Instant until) {}

    /**
     * What was found, newest first.
     *
     * @param next the position before which to go on; null when the whole sequence has been looked through. There may be a
     *     next part although nothing was found in this one.
     */
    public record Part(List<Transfer> rows, @Nullable Long next) {}

    /** Looks through the sequence backwards from before a position; null begins at the newest row. */
    @Transactional(readOnly = true)
    public Part newest(WalletKey wallet, Wanted wanted, @Nullable Long before, int most) {
        var end = transfers.last(wallet).map(Transfer::seq).orElse(0L) + 1;
        var first = wanted.from() == null ? 1 : firstAt(wallet, wanted.from(), end);
        var top = wanted.until() == null ? end : firstAt(wallet, wanted.until(), end);
        if (before != null) {
            top = Math.min(top, before);
        }
        var found = new ArrayList<Long>();
        for (int window = 0; window < WINDOWS && top > first && found.size() <= most; window++) {
            var bottom = Math.max(first, top - WINDOW);
            found.addAll(store.seqs(wallet, wanted, bottom, top, most + 1 - found.size()));
            top = bottom;
        }
        var shown = found.subList(0, Math.min(most, found.size()));
        var rows = shown.stream()
                .flatMap(seq -> transfers.find(wallet, seq).stream())
                .toList();
        if (found.size() > most) {
            return new Part(rows, shown.getLast());
        }
        return new Part(rows, top > first ? Long.valueOf(top) : null);
    }

    /** The first position that is not before a moment. Time never runs backwards within a wallet, so halving finds it. */
    private long firstAt(WalletKey wallet, Instant moment, long end) {
        long low = 1;
        long high = end;
        while (low < high) {
            var middle = low + (high - low) / 2;
            if (store.createdAt(wallet, middle).isBefore(moment)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
