package io.tallystick.ledger;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was used, all of it as of one moment.
 *
 * @param total of everything that was asked about
 */
public record UsageReport(Sum total, Map<Set<UsageDimension>, List<Line>> lines) {

    /**
     * @param amount in millionths of the asset
     * @param transfers how many debits and captures
     */
    public record Sum(long amount, long transfers) {
        static final Sum NOTHING = new Sum(0, 0);
    }

    /** One part of the whole. */
    public record Line(Map<UsageDimension, @Nullable String> key, Sum sum) {

        /** The part's value of a dimension; null where the debits named none. */
        public @Nullable String value(UsageDimension dimension) {
            return key.get(dimension);
        }
    }

    /** The parts by one dimension, or by several together: time first, then the largest first. */
    public List<Line> by(UsageDimension... dimensions) {
        return lines.getOrDefault(Set.of(dimensions), List.of());
    }
}
