package io.tallystick.invoicing.document;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * Writes numbers as they stand on an invoice: thousands separated, a true minus sign, and never fewer digits than the
 * value has. Amounts have at least the digits of their currency.
 */
record Figures(String currency, int digits) {
    private static final int COMMON_DIGITS = 2;

    /** Figures of an ISO 4217 currency; an unknown code counts in hundredths. */
    static Figures in(String currency) {
        return new Figures(currency, digitsOf(currency));
    }

    private static int digitsOf(String currency) {
        try {
            return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        } catch (IllegalArgumentException unknown) {
            return COMMON_DIGITS;
        }
    }

    /** An amount without its currency, for columns whose heading names it. */
    String bare(BigDecimal amount) {
        var exact = amount.stripTrailingZeros();
        return grouped(exact.setScale(Math.max(digits, exact.scale())));
    }

    /** An amount with its currency, not to be broken between the two. */
    String money(BigDecimal amount) {
        return bare(amount) + "\u00A0" + currency;
    }

    /** A quantity or a rate, without zeros that say nothing. */
    static String number(BigDecimal number) {
        var exact = number.stripTrailingZeros();
        return grouped(exact.setScale(Math.max(0, exact.scale())));
    }

    private static String grouped(BigDecimal number) {
        var plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        var whole = new StringBuilder(point < 0 ? plain : plain.substring(0, point));
        for (int place = whole.length() - 3; place > 0; place -= 3) {
            whole.insert(place, ',');
        }
        return (number.signum() < 0 ? "\u2212" : "") + whole + (point < 0 ? "" : plain.substring(point));
    }
}
