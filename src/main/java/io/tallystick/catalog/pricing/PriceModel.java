package io.tallystick.catalog.pricing;

import java.math.BigDecimal;

/** How a quantity becomes an amount. Immutable; the same quantity always costs the same. */
public sealed interface PriceModel permits PerUnitPrice, PackagePrice, GraduatedPrice, VolumePrice, FlatPrice {

    /** The model's word in the API and the database. */
    String word();

    /** The price as the audit log shows it: {@code 0.5 per unit}. */
    String inWords();

    /**
     * What the quantity costs, exact and not rounded, in whole units of the asset.
     *
     * @param quantity refused with {@code negative_quantity} below zero, and with {@code quantity_out_of_range} beyond
     *     30 digits before or 30 after the point
     */
    default BigDecimal costOf(BigDecimal quantity) {
        return costOfSound(Decimals.quantity(quantity));
    }

    /**
     * What a running total costs more at {@code to} than it did at {@code from}: for what is charged in parts over one period.
     * Below zero only with {@code volume}, whose cheaper tiers lower the price of what went before.
     */
    default BigDecimal costBetween(BigDecimal from, BigDecimal to) {
        return costOf(to).subtract(costOf(from));
    }

    /** {@link #costOf} for a quantity that is known to be within the limits. */
    BigDecimal costOfSound(BigDecimal quantity);
}
