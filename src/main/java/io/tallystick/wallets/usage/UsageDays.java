package io.tallystick.wallets.usage;

import static io.tallystick.wallets.usage.UsageProblem.DATE_OUT_OF_RANGE;
import static io.tallystick.wallets.usage.UsageProblem.PERIOD_BACKWARDS;
import static io.tallystick.wallets.usage.UsageProblem.PERIOD_TOO_LONG;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Days that are asked about, in the account's time zone.
 *
 * @param first the first of them
 * @param last the last, itself included
 */
public record UsageDays(LocalDate first, LocalDate last, ZoneId zone) {

    /** Three years. */
    static final int MOST = 1_096;

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    /**
     * Reads what was asked for.
     *
     * @param from refused as {@code date_out_of_range}
     * @param to refused as {@code period_backwards} before {@code from}, and {@code period_too_long}
     */
    public static UsageDays of(LocalDate from, LocalDate to, ZoneId zone) {
        requireCivil(from, "from");
        requireCivil(to, "to");
        if (to.isBefore(from)) {
            throw PERIOD_BACKWARDS.at("to");
        }
        if (ChronoUnit.DAYS.between(from, to) >= MOST) {
            throw PERIOD_TOO_LONG.at("to", "days", MOST);
        }
        return new UsageDays(from, to, zone);
    }

    /** A month so far, where nothing else is asked for; a day that is named alone begins or ends it. */
    static UsageDays month(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate today, ZoneId zone) {
        var last = to == null ? later(today, from) : to;
        return of(from == null ? last.withDayOfMonth(1) : from, last, zone);
    }

    /** The last days up to today, where nothing else is asked for. */
    static UsageDays last(int days, @Nullable LocalDate from, @Nullable LocalDate to, LocalDate today, ZoneId zone) {
        var last = to == null ? later(today, from) : to;
        return of(from == null ? last.minusDays(days - 1L) : from, last, zone);
    }

    /** Refuses years that no calendar shows, which the database may not know either. */
    static void requireCivil(LocalDate day, String field) {
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            throw DATE_OUT_OF_RANGE.at(field);
        }
    }

    /** How many they are. */
    public long count() {
        return ChronoUnit.DAYS.between(first, until());
    }

    /** The day after the last. */
    public LocalDate until() {
        return last.plusDays(1);
    }

    /** As many days, just before these. */
    UsageDays before() {
        return new UsageDays(first.minusDays(count()), first.minusDays(1), zone);
    }

    static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static LocalDate later(LocalDate today, @Nullable LocalDate from) {
        return from != null && from.isAfter(today) ? from : today;
    }
}
