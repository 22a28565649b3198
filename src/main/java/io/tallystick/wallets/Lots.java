package io.tallystick.wallets;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lots of one wallet at one position of its burning: how much of each is left, and which burn next. Pure: it reads rows and
 * answers with rows.
 */
class Lots {

    /** A lot with what is left of it, in millionths. */
    record Rest(Grant grant, long remaining) {}

    private final List<Grant> grants;
    private final List<BurnSwitch> switches;
    private final long burned;

    /**
     * @param switches in the order of their positions
     * @param burned the position up to which the wallet has burned
     */
    Lots(List<Grant> grants, List<BurnSwitch> switches, long burned) {
        this.grants = grants;
        this.switches = switches;
        this.burned = burned;
    }

    /** Lots with something left, in burn order. */
    List<Rest> remaining() {
        var burnedOf = burnedOfEachLot();
        return grants.stream()
                .sorted(Grant.BURN_ORDER)
                .map(grant ->
                        new Rest(grant, grant.amount() - grant.settledDebt() - burnedOf.getOrDefault(grant.seq(), 0L)))
                .filter(rest -> rest.remaining() > 0)
                .toList();
    }

    /** Lots that are gone at this moment, but whose rest has not been booked out yet. */
    List<Rest> expiredAt(Instant moment) {
        return remaining().stream()
                .filter(rest -> rest.grant().expiredAt(moment))
                .toList();
    }

    /** The switches that a debit adds; none while it burns on in the lot that burned last. */
    List<BurnSwitch> burn(long amount, Instant moment) {
        var usable = remaining().stream()
                .filter(rest -> !rest.grant().expiredAt(moment))
                .toList();
        return burn(usable, amount);
    }

    /** The switch that books out one lot. */
    List<BurnSwitch> burnOut(Rest rest) {
        return burn(List.of(rest), rest.remaining());
    }

    /** The same wallet after a debit of this amount. */
    Lots after(List<BurnSwitch> added, long amount) {
        var all = new ArrayList<>(switches);
        all.addAll(added);
        return new Lots(grants, all, burned + amount);
    }

    private List<BurnSwitch> burn(List<Rest> inOrder, long amount) {
        var added = new ArrayList<BurnSwitch>();
        var current = switches.isEmpty() ? -1 : switches.getLast().lotSeq();
        var position = burned;
        var open = amount;
        for (var rest : inOrder) {
            if (open == 0) {
                return added;
            }
            current = switchTo(rest.grant().seq(), current, position, added);
            var part = Math.min(open, rest.remaining());
            position += part;
            open -= part;
        }
        if (open > 0) {
            switchTo(BurnSwitch.NO_LOT, current, position, added);
        }
        return added;
    }

    private static long switchTo(long lot, long current, long position, List<BurnSwitch> added) {
        if (lot != current) {
            added.add(new BurnSwitch(position, lot));
        }
        return lot;
    }

    private Map<Long, Long> burnedOfEachLot() {
        var burnedOf = new HashMap<Long, Long>();
        for (int index = 0; index < switches.size(); index++) {
            var until = index + 1 < switches.size() ? switches.get(index + 1).burnedFrom() : burned;
            var stretch = until - switches.get(index).burnedFrom();
            burnedOf.merge(switches.get(index).lotSeq(), stretch, Long::sum);
        }
        return burnedOf;
    }
}
