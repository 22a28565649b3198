package io.tallystick.kernel.time;

import java.time.Period;
import java.util.Locale;

/** How often a subscription is billed. The constant's name in lower case is its word in the API and the database. */
public enum BillingInterval {
    MONTH(Period.ofMonths(1)),
    YEAR(Period.ofYears(1));

    private final Period period;

    BillingInterval(Period period) {
        this.period = period;
    }

    /** The length of one period, to be added to the anchor date (never to a clamped one). */
    public Period period() {
        return period;
    }

    /** {@code month} or {@code year}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The interval with this word, which must be one of the two: for words that were checked or stored. */
    public static BillingInterval of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
