package io.tallystick.kernel.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The periods of a subscription: each begins on the anchor's day, or on the month's last day where the month is shorter. They
 * are counted from the anchor, never from a clamped date, so 31 January is followed by 28 February and 31 March.
 *
 * @param anchor the first day of the first period, in the account's time zone
 */
public record BillingCycle(LocalDate anchor, BillingInterval interval, ZoneId zone) {

    /** The cycle that begins at a moment. */
    public static BillingCycle from(Instant start, BillingInterval interval, ZoneId zone) {
        return new BillingCycle(start.atZone(zone).toLocalDate(), interval, zone);
    }

    /** The first day of a period; the first period has number 0. */
    public LocalDate startOf(int number) {
        return anchor.plus(interval.period().multipliedBy(number));
    }

    /** The moment at which a period begins: the first instant of its first day. */
    public Instant startInstantOf(int number) {
        return startOf(number).atStartOfDay(zone).toInstant();
    }

    /** The number of the period that a day lies in. */
    public int numberAt(LocalDate day) {
        var number = (int) anchor.until(day).toTotalMonths()
                / (int) interval.period().toTotalMonths();
        while (startOf(number + 1).compareTo(day) <= 0) {
            number++;
        }
        while (startOf(number).isAfter(day)) {
            number--;
        }
        return number;
    }
}
