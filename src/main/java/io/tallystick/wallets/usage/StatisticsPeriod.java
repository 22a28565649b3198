package io.tallystick.wallets.usage;

import static io.tallystick.wallets.usage.UsageProblem.MONTH_MISSING;
import static io.tallystick.wallets.usage.UsageProblem.MONTH_OUT_OF_RANGE;
import static io.tallystick.wallets.usage.UsageProblem.UNKNOWN_PERIOD;
import static io.tallystick.wallets.usage.UsageProblem.YEAR_OUT_OF_RANGE;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What statistics are about: the days of a month, the months of a year, or a year.
 *
 * @param month 1 for the months of a year and for a year
 */
public record StatisticsPeriod(Kind kind, int year, int month) {

    /** What one entry of the series is. */
    public enum Kind {
        DAY,
        MONTH,
        YEAR;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Reads what was asked for.
     *
     * @param word {@code day}, {@code month} or {@code year}; else {@code unknown_period}
     * @param year 2000 to 2999; else {@code year_out_of_range}
     * @param month needed for {@code day}, else {@code month_missing}; 1 to 12, else {@code month_out_of_range}
     */
    public static StatisticsPeriod of(String word, int year, @Nullable Integer month) {
        var kind = Arrays.stream(Kind.values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(() -> UNKNOWN_PERIOD.at("period"));
        if (year < 2000 || year > 2999) {
            throw YEAR_OUT_OF_RANGE.at("year");
        }
        if (kind != Kind.DAY) {
            return new StatisticsPeriod(kind, year, 1);
        }
        if (month == null) {
            throw MONTH_MISSING.at("month");
        }
        if (month < 1 || month > 12) {
            throw MONTH_OUT_OF_RANGE.at("month");
        }
        return new StatisticsPeriod(kind, year, month);
    }

    LocalDate from() {
        return LocalDate.of(year, month, 1);
    }

    LocalDate until() {
        return kind == Kind.DAY ? from().plusMonths(1) : from().plusYears(1);
    }

    List<String> labels() {
        return switch (kind) {
            case DAY -> from().datesUntil(until()).map(LocalDate::toString).toList();
            case MONTH ->
                IntStream.rangeClosed(1, 12)
                        .mapToObj(one -> YearMonth.of(year, one).toString())
                        .toList();
            case YEAR -> List.of(String.valueOf(year));
        };
    }
}
