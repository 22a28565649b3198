package io.tallystick.kernel.money;

import java.math.BigDecimal;

/**
 * What one unit costs.
 *
 * @param amount up to 12 decimals, in major units
 */
public record UnitPrice(BigDecimal amount, Currency currency) {

    private static final int MOST_DECIMALS = 12;

    public UnitPrice {
        if (amount.stripTrailingZeros().scale() > MOST_DECIMALS) {
            throw MoneyProblem.TOO_MANY_DECIMALS.with("currency", currency.code(), "decimals", MOST_DECIMALS);
        }
    }

    public static UnitPrice of(Money money) {
        return new UnitPrice(money.major(), money.currency());
    }

    /** The exact product, not rounded. */
    public UnroundedMoney times(BigDecimal quantity) {
        return new UnroundedMoney(amount.multiply(quantity), currency);
    }
}
