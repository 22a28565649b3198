package io.tallystick.catalog.pricing;

import static io.tallystick.catalog.pricing.PricingProblem.NEGATIVE_QUANTITY;
import static io.tallystick.catalog.pricing.PricingProblem.PRICE_TOO_PRECISE;
import static io.tallystick.catalog.pricing.PricingProblem.QUANTITY_OUT_OF_RANGE;
import static io.tallystick.kernel.money.MoneyProblem.AMOUNT_OUT_OF_RANGE;

import io.tallystick.catalog.CatalogProblem;
import java.math.BigDecimal;

/** The limits of the numbers in a price. Sizes are read from the exponent: expanding 1e999999999 would take all memory. */
final class Decimals {

    private static final int MOST_DECIMALS = 12;
    private static final int MOST_DIGITS_OF_A_PRICE = 12;
    private static final int MOST_DIGITS_OF_A_QUANTITY = 30;

    private Decimals() {}

    /** A price, a fee, a bound or a size: from zero up, below 10^12, at most 12 decimals; without trailing zeros. */
    static BigDecimal inPrice(String field, BigDecimal value) {
        if (value.signum() < 0) {
            throw CatalogProblem.NEGATIVE_PRICE.at(field);
        }
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if (digitsBeforePoint(value) > MOST_DIGITS_OF_A_PRICE) {
            throw AMOUNT_OUT_OF_RANGE.at(field);
        }
        if (value.scale() > MOST_DECIMALS * 10) {
            throw PRICE_TOO_PRECISE.at(field, "decimals", MOST_DECIMALS);
        }
        var stripped = value.stripTrailingZeros();
        if (stripped.scale() > MOST_DECIMALS) {
            throw PRICE_TOO_PRECISE.at(field, "decimals", MOST_DECIMALS);
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static BigDecimal quantity(BigDecimal quantity) {
        if (quantity.signum() < 0) {
            throw NEGATIVE_QUANTITY.at("quantity");
        }
        if (digitsBeforePoint(quantity) > MOST_DIGITS_OF_A_QUANTITY
                || quantity.scale() > MOST_DIGITS_OF_A_QUANTITY
                || quantity.scale() < -MOST_DIGITS_OF_A_QUANTITY) {
            throw QUANTITY_OUT_OF_RANGE.at("quantity");
        }
        return quantity;
    }

    private static long digitsBeforePoint(BigDecimal value) {
        return (long) value.precision() - value.scale();
    }
}
