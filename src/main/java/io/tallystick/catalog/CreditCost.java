package io.tallystick.catalog;

import static io.tallystick.kernel.money.MoneyProblem.AMOUNT_OUT_OF_RANGE;

import io.tallystick.kernel.money.AssetAmount;
import java.math.BigDecimal;

/**
 * What one operation costs.
 *
 * @param operation the operation's word in the API: {@code ai_response}
 * @param unit what one of it is, the unit's word in the rate card: {@code 100_words}
 * @param perUnit the price of one unit, in millionths of its asset, so fractions of a credit are possible
 */
public record CreditCost(String operation, String unit, AssetAmount perUnit) {

    /** A quantity such as 1e2147483647 is a valid JSON number, and overflows in the multiplication. */
    private static final int MOST_DIGITS = 100;

    /** The price of a quantity, rounded half-up once to a millionth. Refuses {@code amount_out_of_range}. */
    public AssetAmount times(BigDecimal quantity) {
        if (Math.abs((long) quantity.scale()) > MOST_DIGITS) {
            throw AMOUNT_OUT_OF_RANGE.at("quantity");
        }
        return AssetAmount.rounded(perUnit.units().multiply(quantity), perUnit.asset());
    }
}
