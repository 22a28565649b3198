package io.tallystick.catalog.pricing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One step of a price by tiers.
 *
 * @param upTo the last quantity that belongs to the tier; null for the last tier, which has no end
 * @param unitPrice for each unit
 * @param flatFee due once the tier is entered; that of the first tier always
 */
public record Tier(@Nullable BigDecimal upTo, BigDecimal unitPrice, BigDecimal flatFee) {

    String inWords() {
        var unit = unitPrice.toPlainString() + " per unit";
        var fee = flatFee.signum() == 0 ? "" : " and " + flatFee.toPlainString();
        return (upTo == null ? "beyond: " : "up to " + upTo.toPlainString() + ": ") + unit + fee;
    }

    boolean endsBefore(BigDecimal quantity) {
        return upTo != null && upTo.compareTo(quantity) < 0;
    }

    BigDecimal costOf(BigDecimal units) {
        return unitPrice.multiply(units).add(flatFee);
    }
}
