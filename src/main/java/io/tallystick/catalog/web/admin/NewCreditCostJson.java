package io.tallystick.catalog.web.admin;

import io.tallystick.catalog.rates.NewRate;
import io.tallystick.catalog.rates.RateKey;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.text.OneLine;
import io.tallystick.kernel.text.Paragraphs;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an operation shall cost. Words are compared with those of a debit exactly, capitals included.
 *
 * @param accountId for one account; left out for everyone
 * @param operation the operation's word: letters, digits, and {@code _ . : / -} between them
 * @param unit what one of it is: {@code request}, {@code 1k_input_tokens}, {@code image}; {@code request} where it is left out
 * @param model only for this model; left out for any. The same for {@code provider} and {@code feature}
 * @param asset {@code credits} where it is left out, or a currency
 * @param validFrom left out for now
 * @param validUntil the first moment at which it holds no more; left out for no end
 * @param note why, for the history
 */
record NewCreditCostJson(
        @Nullable UUID accountId,

        @NotNull
        @Size(max = 100)
        @Pattern(regexp = OPERATION, message = "is letters, digits, and _ . : / - between them")
        String operation,

        @Nullable @Size(max = 60) @Pattern(regexp = UNIT, message = "is small letters, digits and _ between them")
        String unit,

        @Nullable @Size(max = 100) @OneLine String model,
        @Nullable @Size(max = 100) @OneLine String provider,
        @Nullable @Size(max = 100) @OneLine String feature,
        @Nullable @Size(min = 1, max = 20) @OneLine String asset,
        @NotNull @Valid PriceTermsJson price,
        @Nullable Instant validFrom,
        @Nullable Instant validUntil,
        @Nullable @Size(max = 500) @Paragraphs String note) {

    static final String OPERATION = "[A-Za-z0-9]+([_.:/-]+[A-Za-z0-9]+)*";
    static final String UNIT = "[a-z0-9]+(_+[a-z0-9]+)*";

    private static final String USUAL_UNIT = "request";

    NewRate rate() {
        var key = new RateKey(
                operation,
                Sent.or(unit, USUAL_UNIT),
                Sent.orNull(model),
                Sent.orNull(provider),
                Sent.orNull(feature),
                Fields.asset("asset", asset));
        var account = accountId == null ? AccountId.PLATFORM : new AccountId(accountId);
        return new NewRate(account, key, price.model(), validFrom, validUntil, Sent.orNull(note));
    }
}
