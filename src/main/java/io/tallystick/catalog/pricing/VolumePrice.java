package io.tallystick.catalog.pricing;

import java.math.BigDecimal;
import java.util.List;

/** The tier that the whole quantity has reached prices all of it. */
public record VolumePrice(List<Tier> tiers) implements PriceModel {

    static final String WORD = "volume";

    public VolumePrice {
        tiers = Tiers.checked(tiers);
    }

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public String inWords() {
        return Tiers.inWords(tiers) + " (volume)";
    }

    @Override
    public BigDecimal costOfSound(BigDecimal quantity) {
        for (var tier : tiers) {
            if (!tier.endsBefore(quantity)) {
                return tier.costOf(quantity);
            }
        }
        throw new IllegalStateException("Expected a last tier without end: " + tiers);
    }
}
