package io.tallystick.audit.web.admin;

import static io.tallystick.kernel.problems.KernelProblem.MALFORMED_PARAMETER;

import io.swagger.v3.oas.annotations.Parameter;
import io.tallystick.audit.AuditFilter;
import io.tallystick.kernel.ids.AccountId;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/**
 * How the log can be narrowed down.
 *
 * @param action {@code payment.approved}, or {@code payment} for all that happened to payments
 * @param accountId one account's entries
 * @param actor an actor's id, or a part of their name
 * @param from the first day or moment
 * @param to the last day, which is included, or the moment after the last
 */
record AuditParameters(
        @Nullable String action,

        @Parameter(name = "account_id") @BindParam("account_id") @Nullable
        UUID accountId,

        @Nullable String actor,
        @Nullable String from,
        @Nullable String to) {

    /** Years of four digits; the database knows no moments far beyond. */
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    AuditFilter filter(@Nullable String cursor) {
        return new AuditFilter(
                given(action),
                accountId == null ? null : new AccountId(accountId),
                given(actor),
                moment("from", given(from), 0),
                moment("to", given(to), 1),
                before(cursor));
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static @Nullable Instant moment(String name, @Nullable String text, int daysLater) {
        if (text == null) {
            return null;
        }
        try {
            var moment = text.contains("T")
                    ? Instant.parse(text)
                    : LocalDate.parse(text).plusDays(daysLater).atStartOfDay().toInstant(ZoneOffset.UTC);
            if (moment.isBefore(FIRST) || moment.isAfter(LAST)) {
                throw MALFORMED_PARAMETER.at(name, "parameter", name);
            }
            return moment;
        } catch (DateTimeException unreadable) {
            throw MALFORMED_PARAMETER.at(name, "parameter", name);
        }
    }

    private static @Nullable UUID before(@Nullable String cursor) {
        try {
            return cursor == null ? null : UUID.fromString(cursor);
        } catch (IllegalArgumentException forged) {
            throw MALFORMED_PARAMETER.at("cursor", "parameter", "cursor");
        }
    }
}
