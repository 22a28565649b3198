package io.tallystick.wallets;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** What was spent in the running day or month of the account's time zone, or ever; a new period begins at zero. */
final class Counter {

    /** How often it begins again. */
    enum Period {
        DAY,
        MONTH,
        TOTAL;

        static Period of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }

        /** The first day of the period that a moment belongs to. */
        LocalDate firstDay(Instant moment, ZoneId zone) {
            var day = moment.atZone(zone).toLocalDate();
            return switch (this) {
                case DAY -> day;
                case MONTH -> day.withDayOfMonth(1);
                case TOTAL -> LocalDate.EPOCH;
            };
        }

        private Instant end(Instant moment, ZoneId zone) {
            var day = moment.atZone(zone).toLocalDate();
            return switch (this) {
                case DAY -> day.plusDays(1).atStartOfDay(zone).toInstant();
                case MONTH ->
                    day.withDayOfMonth(1).plusMonths(1).atStartOfDay(zone).toInstant();
                case TOTAL -> Instant.MAX;
            };
        }
    }

    private final Period period;
    private final ZoneId zone;
    private Instant end;
    private long amount;

    /** @param amount what was spent from the beginning of the period that {@code now} belongs to */
    Counter(Period period, ZoneId zone, Instant now, long amount) {
        this.period = period;
        this.zone = zone;
        this.end = period.end(now, zone);
        this.amount = amount;
    }

    void add(long more, Instant at) {
        roll(at);
        amount += more;
    }

    long at(Instant now) {
        roll(now);
        return amount;
    }

    private void roll(Instant now) {
        if (!now.isBefore(end)) {
            end = period.end(now, zone);
            amount = 0;
        }
    }
}
