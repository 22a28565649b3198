package io.tallystick.kernel.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An exact amount of a currency with as many decimals as the computation gave; rounding makes it {@link Money}. */
public record UnroundedMoney(BigDecimal amount, Currency currency) {

    public UnroundedMoney plus(UnroundedMoney other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalStateException("Expected " + currency + ", got " + other.currency);
        }
        return new UnroundedMoney(amount.add(other.amount), currency);
    }

    public UnroundedMoney times(BigDecimal factor) {
        return new UnroundedMoney(amount.multiply(factor), currency);
    }

    /** Rounds to the currency's minor unit. Billing rounds {@code HALF_UP}, once for each invoice line. */
    public Money rounded(RoundingMode mode) {
        var minor = amount.setScale(currency.fractionDigits(), mode).unscaledValue();
        return Money.ofMinor(minor.longValueExact(), currency);
    }
}
