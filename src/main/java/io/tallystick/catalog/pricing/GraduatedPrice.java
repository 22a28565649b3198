package io.tallystick.catalog.pricing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** Each tier prices the units that lie in it; the amount is the sum of the tiers that were entered. */
public record GraduatedPrice(List<Tier> tiers) implements PriceModel {

    static final String WORD = "graduated";

    public GraduatedPrice {
        tiers = Tiers.checked(tiers);
    }

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public String inWords() {
        return Tiers.inWords(tiers) + " (graduated)";
    }

    @Override
    public BigDecimal costOfSound(BigDecimal quantity) {
        var cost = BigDecimal.ZERO;
        var begin = BigDecimal.ZERO;
        for (var tier : tiers) {
            if (!tier.endsBefore(quantity)) {
                return cost.add(tier.costOf(quantity.subtract(begin)));
            }
            var end = Objects.requireNonNull(tier.upTo());
            cost = cost.add(tier.costOf(end.subtract(begin)));
            begin = end;
        }
        throw new IllegalStateException("Expected a last tier without end: " + tiers);
    }
}
