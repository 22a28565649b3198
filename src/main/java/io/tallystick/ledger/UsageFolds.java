package io.tallystick.ledger;

import io.tallystick.ledger.Transfer.WalletKey;
import io.tallystick.ledger.UsageFoldStore.Locked;
import io.tallystick.ledger.UsageFoldStore.Tail;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds up usage behind the wallets' sequences, so that reading a year does not read its rows. Totals and where they stand are
 * written in one transaction with the wallet's fold locked, so a crash, or two processes that fold at once, change nothing of
 * the sums; {@link UsageTotals} is exact whatever has been folded.
 */
@Service
public class UsageFolds {

    /** Rows that one transaction folds at most. */
    static final int MOST_ROWS = 50_000;
    /** Wallets that one call takes at most. */
    public static final int MOST_WALLETS = 500;

    /** A row is committed a little after its time, and the clocks of two processes differ a little. */
    private static final Duration OVERLAP = Duration.ofSeconds(3);

    private static final Instant BEGINNING =
            Instant.parse("1970-01-01T00:00:00Z").plus(OVERLAP);

    private final UsageFoldStore store;
    private final int mostRows;
    private volatile @Nullable Recent done;

    @Autowired
    UsageFolds(UsageFoldStore store) {
        this(store, MOST_ROWS);
    }

    UsageFolds(UsageFoldStore store, int mostRows) {
        this.store = store;
        this.mostRows = mostRows;
    }

    /**
     * What may have something to fold.
     *
     * @param seenUntil to be given back with {@link #release}
     * @param seen what lay there
     */
    public record Found(List<WalletKey> wallets, Instant seenUntil, Recent seen) {}

    /**
     * What has been written of late: as long as it stays the same, there is nothing to do, and nothing is written.
     *
     * @param newest null where nothing was written
     */
    public record Recent(Instant since, @Nullable Instant newest, long rows) {}

    /**
     * Looks for wallets that were written to since the last look; empty when there are none, and while another process looks.
     * Should a clock go wrong, a wallet that is missed is found when it is next written to, and what was looked for in the
     * future is looked for again.
     *
     * @param now business time, as rows have it
     * @param wall wall time, for the lease
     * @param lease how long other processes leave it alone
     */
    @Transactional
    public Optional<Found> look(Instant now, Instant wall, Duration lease) {
        var seen = earlier(store.seenUntil().orElse(BEGINNING), now);
        var written = store.writtenSince(seen.minus(OVERLAP));
        var recent = written.recent();
        if (recent.newest() == null || recent.equals(done) || !store.lease(wall, wall.plus(lease), seen)) {
            return Optional.empty();
        }
        return Optional.of(new Found(written.wallets(), earlier(recent.newest(), now), recent));
    }

    /** Ends the look: all that was found is folded. */
    @Transactional
    public void release(Found found, Instant wall) {
        store.release(found.seenUntil(), wall);
        done = found.seen();
    }

    /**
     * Folds what follows the folds of some wallets, in one transaction and up to its share of rows.
     *
     * @param wallets at most {@link #MOST_WALLETS}
     * @param zone of the days that all of them are folded by; totals by another zone's days are begun again
     * @return those that have more to fold, since they moved and the share was used up
     */
    @Transactional
    public List<WalletKey> fold(Collection<WalletKey> wallets, ZoneId zone) {
        store.note(wallets, zone);
        var locked = store.lock(wallets);
        var strangers = locked.stream()
                .filter(fold -> !fold.zone().equals(zone.getId()))
                .map(Locked::wallet)
                .toList();
        if (!strangers.isEmpty()) {
            store.startAgain(strangers, zone);
        }
        return locked.isEmpty()
                ? List.of()
                : foldTails(locked.stream().map(Locked::wallet).toList(), zone);
    }

    private List<WalletKey> foldTails(List<WalletKey> wallets, ZoneId zone) {
        var waiting = new ArrayList<WalletKey>();
        var taken = new ArrayList<Tail>();
        long left = mostRows;
        for (var tail : store.tails(wallets)) {
            if (tail.rows() > left) {
                waiting.add(tail.wallet());
            }
            if (left > 0) {
                var share = tail.atMost(left);
                taken.add(share);
                left -= share.rows();
            }
        }
        return taken.isEmpty() || fold(taken, zone) == 0 ? List.of() : waiting;
    }

    private int fold(List<Tail> taken, ZoneId zone) {
        var first = taken.stream().map(Tail::firstAt).min(Comparator.naturalOrder());
        var last = taken.stream().map(Tail::lastAt).max(Comparator.naturalOrder());
        return store.fold(taken, LocalDays.around(first.orElseThrow(), last.orElseThrow(), zone));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
