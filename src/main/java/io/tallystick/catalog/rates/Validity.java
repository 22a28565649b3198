package io.tallystick.catalog.rates;

import static io.tallystick.catalog.rates.RatesProblem.VALIDITY_TOO_FAR;
import static io.tallystick.catalog.rates.RatesProblem.VALID_FROM_PAST;
import static io.tallystick.catalog.rates.RatesProblem.VALID_UNTIL_NOT_LATER;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** From when until when a price is to hold, half-open, in the database's microseconds. */
record Validity(Instant from, @Nullable Instant until) {

    private static final int FARTHEST_YEARS = 10;

    /** The moment at which a change begins; null is now. */
    static Instant beginning(@Nullable Instant from, Instant now) {
        if (from == null) {
            return now;
        }
        if (from.isBefore(now)) {
            throw VALID_FROM_PAST.at("valid_from");
        }
        return near("valid_from", from, now);
    }

    static Validity of(Instant from, @Nullable Instant until, Instant now) {
        if (until == null) {
            return new Validity(from, null);
        }
        var end = near("valid_until", until, now);
        if (!end.isAfter(from)) {
            throw VALID_UNTIL_NOT_LATER.at("valid_until");
        }
        return new Validity(from, end);
    }

    private static Instant near(String field, Instant moment, Instant now) {
        var farthest = now.atOffset(ZoneOffset.UTC).plusYears(FARTHEST_YEARS).toInstant();
        if (moment.isAfter(farthest)) {
            throw VALIDITY_TOO_FAR.at(field, "years", FARTHEST_YEARS);
        }
        return moment.truncatedTo(ChronoUnit.MICROS);
    }
}
