package io.tallystick.catalog.pricing;

import java.math.BigDecimal;

/** Every unit costs the same; parts of a unit cost their part. */
public record PerUnitPrice(BigDecimal unitPrice) implements PriceModel {

    static final String WORD = "per_unit";

    public PerUnitPrice {
        unitPrice = Decimals.inPrice("unit_price", unitPrice);
    }

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public String inWords() {
        return unitPrice.toPlainString() + " per unit";
    }

    @Override
    public BigDecimal costOfSound(BigDecimal quantity) {
        return unitPrice.multiply(quantity);
    }
}
