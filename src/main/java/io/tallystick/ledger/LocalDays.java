package io.tallystick.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Days of a time zone, each with the moment at which it begins, as arrays that SQL puts moments into with {@code width_bucket}.
 * So days are those of Java's time zones: the database may know other versions of them, or none of that name.
 */
record LocalDays(LocalDate[] days, OffsetDateTime[] starts) {

    /** The days that the moments from the first to the last lie in. */
    static LocalDays around(Instant first, Instant last, ZoneId zone) {
        // One more on either side: a zone that moves its clock at midnight may have a moment outside the day it is
        // called by.
        return between(
                first.atZone(zone).toLocalDate().minusDays(1),
                last.atZone(zone).toLocalDate().plusDays(2),
                zone);
    }

    static LocalDays between(LocalDate from, LocalDate until, ZoneId zone) {
        var days = from.datesUntil(until).toArray(LocalDate[]::new);
        var starts = new OffsetDateTime[days.length];
        for (int number = 0; number < days.length; number++) {
            starts[number] = start(days[number], zone);
        }
        return new LocalDays(days, starts);
    }

    static OffsetDateTime start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant().atOffset(ZoneOffset.UTC);
    }
}
