package io.tallystick.wallets;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The open lots of one wallet at one position of its burning: how much of each is left, and which burn next. It knows no
 * database: it is made of rows, moves on, and answers with the rows to be written.
 */
final class Lots {

    private static final long NEVER_SWITCHED = -1;
    private static final Comparator<Lot> BURN_ORDER = Comparator.comparing(lot -> lot.grant, Grant.BURN_ORDER);

    /** In burn order, each with something left. */
    private final List<Lot> open = new ArrayList<>();

    private long burned;
    private long current;

    private Lots(long burned, long current) {
        this.burned = burned;
        this.current = current;
    }

    /** A lot with what is left of it, in millionths. */
    record Rest(Grant grant, long remaining) {

        /** The part that goes on when the lot is booked out at a moment. */
        long rollsOver(Instant moment) {
            return grant.rollsOver(remaining, moment);
        }

        /** What will be there as soon as the lot is booked out; nothing of one that does not roll over. */
        Rest goingOn(Instant moment) {
            var part = rollsOver(moment);
            return part == 0 ? new Rest(grant, 0) : new Rest(grant.rolledOver(grant.seq(), part), part);
        }
    }

    /**
     * What burning leaves to be written.
     *
     * @param switches the positions from which other lots burn; none while it burns on in the lot that burned last
     * @param usedUp lots of which nothing is left
     */
    record Burned(List<BurnSwitch> switches, List<Grant> usedUp) {

        static final Burned ON = new Burned(List.of(), List.of());
    }

    /**
     * @param grants the lots that are not closed
     * @param switches in the order of their positions, from before the oldest of the lots came
     * @param burned the position up to which the wallet has burned
     */
    static Lots of(List<Grant> grants, List<BurnSwitch> switches, long burned) {
        var lots = new Lots(
                burned, switches.isEmpty() ? NEVER_SWITCHED : switches.getLast().lotSeq());
        var burnedOf = burnedOfEachLot(switches, burned);
        for (var grant : grants) {
            lots.add(grant, grant.amount() - grant.settledDebt() - burnedOf.getOrDefault(grant.seq(), 0L));
        }
        return lots;
    }

    /** A lot arrives. */
    void add(Grant grant) {
        add(grant, grant.amount() - grant.settledDebt());
    }

    /** Lots with something left, in burn order. */
    List<Rest> remaining() {
        return open.stream().map(lot -> new Rest(lot.grant, lot.remaining)).toList();
    }

    /** Lots that may be used at a moment, with what goes on of those that are gone and not booked out yet. */
    List<Rest> usableAt(Instant moment) {
        return remaining().stream()
                .map(rest -> rest.grant().expiredAt(moment) ? rest.goingOn(moment) : rest)
                .filter(rest -> rest.remaining() > 0)
                .toList();
    }

    /** Lots that are gone at this moment, but whose rest has not been booked out yet. */
    List<Rest> expiredAt(Instant moment) {
        return remaining().stream()
                .filter(rest -> rest.grant().expiredAt(moment))
                .toList();
    }

    /** The first moment at which a lot is gone; null while all of them last. */
    @Nullable
    Instant nextExpiry() {
        return open.stream()
                .map(lot -> lot.grant.expiresAt())
                .filter(java.util.Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Burns for a debit: usable lots in their order, then those that are gone, then none (the wallet owes). */
    Burned burn(long amount, Instant moment) {
        var first = open.isEmpty() ? null : open.getFirst();
        if (first != null
                && first.grant.seq() == current
                && first.remaining > amount
                && !first.grant.expiredAt(moment)) {
            first.remaining -= amount;
            burned += amount;
            return Burned.ON;
        }
        var usable = new ArrayList<Lot>();
        open.stream().filter(lot -> !lot.grant.expiredAt(moment)).forEach(usable::add);
        open.stream().filter(lot -> lot.grant.expiredAt(moment)).forEach(usable::add);
        return burn(usable, amount);
    }

    /** Burns for what was reserved while everything was still there: gone lots count. */
    Burned burnReserved(long amount) {
        return burn(List.copyOf(open), amount);
    }

    /** Takes from one lot. */
    Burned burnFrom(Grant grant, long amount) {
        return burn(List.of(lot(grant)), amount);
    }

    /** Of a lot that still has a rest, less goes on from now on, or nothing. */
    void roll(Grant changed) {
        lot(changed).grant = changed;
    }

    private Lot lot(Grant grant) {
        return open.stream()
                .filter(one -> one.grant.seq() == grant.seq())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The lot is closed: " + grant));
    }

    private Burned burn(List<Lot> inOrder, long amount) {
        var switches = new ArrayList<BurnSwitch>();
        var usedUp = new ArrayList<Grant>();
        var left = amount;
        for (var lot : inOrder) {
            if (left == 0) {
                break;
            }
            switchTo(lot.grant.seq(), switches);
            var part = Math.min(left, lot.remaining);
            lot.remaining -= part;
            burned += part;
            left -= part;
            if (lot.remaining == 0) {
                usedUp.add(lot.grant);
            }
        }
        open.removeIf(lot -> lot.remaining == 0);
        if (left > 0) {
            switchTo(BurnSwitch.NO_LOT, switches);
            burned += left;
        }
        return new Burned(switches, usedUp);
    }

    private void switchTo(long lot, List<BurnSwitch> switches) {
        if (lot != current) {
            switches.add(new BurnSwitch(burned, lot));
            current = lot;
        }
    }

    private void add(Grant grant, long remaining) {
        if (remaining > 0) {
            open.add(new Lot(grant, remaining));
            open.sort(BURN_ORDER);
        }
    }

    private static Map<Long, Long> burnedOfEachLot(List<BurnSwitch> switches, long burned) {
        var burnedOf = new HashMap<Long, Long>();
        for (int index = 0; index < switches.size(); index++) {
            var until = index + 1 < switches.size() ? switches.get(index + 1).burnedFrom() : burned;
            var stretch = until - switches.get(index).burnedFrom();
            burnedOf.merge(switches.get(index).lotSeq(), stretch, Long::sum);
        }
        return burnedOf;
    }

    private static final class Lot {

        private Grant grant;
        private long remaining;

        Lot(Grant grant, long remaining) {
            this.grant = grant;
            this.remaining = remaining;
        }
    }
}
