package io.tallystick.wallets.web.billing;

import static io.tallystick.kernel.problems.KernelProblem.MALFORMED_PARAMETER;

import io.tallystick.ledger.Transfer.Kind;
import io.tallystick.ledger.TransferSearch.Wanted;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the ledger can be narrowed down.
 *
 * @param type one or more kinds, separated by commas: {@code debit,capture}; all but settings where it is left out
 * @param search a part of what a row is about: description, reference, operation, model, provider, feature
 * @param from the first day (in the account's time zone) or moment
 * @param to the last day, which is included, or the moment after the last
 */
record TransactionParameters(
        @Nullable String type,
        @Nullable String search,
        @Nullable String from,
        @Nullable String to) {

    /** Years of four digits; the database knows no moments far beyond. */
    private static final Instant FIRST =
            LocalDate.of(1, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();

    private static final Instant LAST =
            LocalDate.of(9999, 12, 31).atStartOfDay(ZoneOffset.UTC).toInstant();

    Wanted wanted(ZoneId zone) {
        return new Wanted(kinds(), given(search), moment("from", from, 0, zone), moment("to", to, 1, zone));
    }

    private Set<Kind> kinds() {
        var words = given(type);
        if (words == null) {
            return EnumSet.complementOf(EnumSet.of(Kind.SETTING));
        }
        var kinds = EnumSet.noneOf(Kind.class);
        for (var word : words.split(",", -1)) {
            kinds.add(Arrays.stream(Kind.values())
                    .filter(kind -> kind.word().equals(word.strip()))
                    .findFirst()
                    .orElseThrow(() -> MALFORMED_PARAMETER.at("type", "parameter", "type")));
        }
        return kinds;
    }

    private static @Nullable Instant moment(String name, @Nullable String value, int daysLater, ZoneId zone) {
        var text = given(value);
        if (text == null) {
            return null;
        }
        try {
            var moment = text.contains("T")
                    ? Instant.parse(text)
                    : LocalDate.parse(text)
                            .plusDays(daysLater)
                            .atStartOfDay(zone)
                            .toInstant();
            if (moment.isBefore(FIRST) || moment.isAfter(LAST)) {
                throw MALFORMED_PARAMETER.at(name, "parameter", name);
            }
            return moment;
        } catch (DateTimeException unreadable) {
            throw MALFORMED_PARAMETER.at(name, "parameter", name);
        }
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
