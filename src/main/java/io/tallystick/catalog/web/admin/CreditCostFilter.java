package io.tallystick.catalog.web.admin;

import io.swagger.v3.oas.annotations.Parameter;
import io.tallystick.catalog.rates.RateHistory;
import io.tallystick.kernel.ids.AccountId;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/**
 * How the rate card can be narrowed down.
 *
 * @param search a part of the operation, unit, model, provider or feature
 * @param operation exactly this operation
 * @param accountId prices of one account
 * @param status {@code in_force}, {@code scheduled} or {@code ended}
 */
record CreditCostFilter(
        @Nullable String search,
        @Nullable String operation,

        @Parameter(name = "account_id") @BindParam("account_id") @Nullable
        UUID accountId,

        @Nullable String status) {

    boolean leaves(RateHistory history, Instant now) {
        var rate = history.rate();
        return (isBlank(operation) || rate.key().operation().equals(operation))
                && (accountId == null || rate.account().equals(new AccountId(accountId)))
                && (isBlank(status) || CreditCostJson.status(history, now).equals(status))
                && (isBlank(search)
                        || mentions(history, String.valueOf(search).strip().toLowerCase(Locale.ROOT)));
    }

    private static boolean mentions(RateHistory history, String words) {
        var key = history.rate().key();
        return Stream.of(key.operation(), key.unit(), key.model(), key.provider(), key.feature())
                .filter(Objects::nonNull)
                .anyMatch(word -> word.toLowerCase(Locale.ROOT).contains(words));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
