package io.tallystick.catalog.pricing;

import java.math.BigDecimal;

/** The same for any quantity, zero included. */
public record FlatPrice(BigDecimal flatFee) implements PriceModel {

    static final String WORD = "flat";

    public FlatPrice {
        flatFee = Decimals.inPrice("flat_fee", flatFee);
    }

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public String inWords() {
        return flatFee.toPlainString() + " flat";
    }

    @Override
    public BigDecimal costOfSound(BigDecimal quantity) {
        return flatFee;
    }
}
