package io.tallystick.wallets;

import static io.tallystick.wallets.WalletsProblem.HOLD_NOT_OPEN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The holds of one wallet that are not closed. */
final class Holds {

    private final List<Hold> open;

    Holds(List<Hold> open) {
        this.open = new ArrayList<>(open);
    }

    void add(Hold hold) {
        open.add(hold);
    }

    void remove(Hold hold) {
        open.remove(hold);
    }

    /** The hold that a row opened; refuses {@code hold_not_open} (409) for one that is closed or has expired. */
    Hold at(long seq, Instant now) {
        return open.stream()
                .filter(hold -> hold.seq() == seq && !hold.expiredAt(now))
                .findFirst()
                .orElseThrow(HOLD_NOT_OPEN::because);
    }

    /** Those that reserve nothing any more, but whose end has not been booked yet. */
    List<Hold> expiredAt(Instant now) {
        return open.stream().filter(hold -> hold.expiredAt(now)).toList();
    }

    /** What counts against a budget because it is reserved, without that of one hold, in millionths. */
    long reserved(Budget budget, @Nullable Hold except, Instant now) {
        return open.stream()
                .filter(hold -> hold != except && !hold.expiredAt(now) && budget.covers(hold.user(), hold.context()))
                .mapToLong(Hold::amount)
                .sum();
    }

    /** The first moment at which one of them expires. */
    Optional<Instant> nextExpiry() {
        return open.stream().map(Hold::expiresAt).min(Comparator.naturalOrder());
    }
}
