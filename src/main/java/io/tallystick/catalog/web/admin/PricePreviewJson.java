package io.tallystick.catalog.web.admin;

import io.tallystick.catalog.rates.RateQuestion;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.text.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be tried out: a price that is sent along, or what the rate card says of an operation.
 *
 * @param quantities 1 to 50 quantities, each priced for itself
 * @param price left out to ask the rate card
 * @param asset {@code credits} where it is left out
 * @param accountId as this account would be charged; left out for an account without prices of its own
 * @param at the moment whose prices are meant; left out for now
 */
record PricePreviewJson(
        @NotNull @Size(min = 1, max = 50) List<@NotNull BigDecimal> quantities,
        @Nullable @Valid PriceTermsJson price,
        @Nullable @Size(min = 1, max = 20) @OneLine String asset,
        @Nullable UUID accountId,
        @Nullable @Size(min = 1, max = 100) @OneLine String operation,
        @Nullable @Size(min = 1, max = 60) @OneLine String unit,
        @Nullable @Size(max = 100) @OneLine String model,
        @Nullable @Size(max = 100) @OneLine String provider,
        @Nullable @Size(max = 100) @OneLine String feature,
        @Nullable Instant at) {

    RateQuestion question(String operation, BigDecimal quantity, Instant now) {
        return new RateQuestion(
                accountId == null ? AccountId.PLATFORM : new AccountId(accountId),
                operation,
                unit,
                Sent.orNull(model),
                Sent.orNull(provider),
                Sent.orNull(feature),
                Fields.asset("asset", asset),
                quantity,
                Sent.or(at, now));
    }
}
