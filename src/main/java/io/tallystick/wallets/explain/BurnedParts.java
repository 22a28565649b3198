package io.tallystick.wallets.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Which lots a stretch of a wallet's burning took from. A wallet burns along one line: every millionth that leaves it has a
 * position, and a switch says from which position on another lot gives.
 */
public final class BurnedParts {

    /** Stands where a wallet went below zero: no lot gave. */
    public static final long NO_LOT = 0;

    private BurnedParts() {}

    /** From this position on the lot gives, until the next switch. */
    public record Switch(long from, long lot) {}

    /** What one lot gave, in millionths. */
    public record Part(long lot, long amount) {}

    /**
     * The lots that gave the stretch, in the order in which they first gave.
     *
     * @param switches by their positions, from the last one at or before the stretch
     * @param from the position after which the stretch begins
     * @param until its last position
     */
    public static List<Part> of(List<Switch> switches, long from, long until) {
        var given = new LinkedHashMap<Long, Long>();
        for (int index = 0; index < switches.size(); index++) {
            var begins = Math.max(switches.get(index).from(), from);
            var ends = Math.min(
                    index + 1 < switches.size() ? switches.get(index + 1).from() : until, until);
            if (ends > begins) {
                given.merge(switches.get(index).lot(), ends - begins, Long::sum);
            }
        }
        var parts = new ArrayList<Part>();
        given.forEach((lot, amount) -> parts.add(new Part(lot, amount)));
        return parts;
    }
}
