package io.tallystick.catalog.web.admin;

import io.tallystick.catalog.PlanLimits;
import io.tallystick.catalog.PlanPrices;
import io.tallystick.catalog.PlanRevision;
import io.tallystick.catalog.PlanTerms;
import io.tallystick.catalog.StripePrices;
import io.tallystick.kernel.text.OneLine;
import io.tallystick.kernel.text.Paragraphs;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A plan that shall be sold.
 *
 * @param priceYearly ten months' price where it is left out
 * @param limits name to number; null is without limit
 * @param creditsRolloverCap at most so many credits of a period go on into the next one; left out: none
 */
record NewPlanJson(
        @NotBlank @Size(max = 100) @OneLine String name,

        @NotNull @Size(max = 60) @Pattern(regexp = SLUG, message = "is small letters, digits and single hyphens")
        String slug,

        @Nullable @Size(max = 1_000) @Paragraphs String description,
        @NotNull @PositiveOrZero BigDecimal priceMonthly,
        @Nullable @PositiveOrZero BigDecimal priceYearly,
        @NotBlank @Size(max = 3) String currency,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 200) @OneLine String> features,

        @Nullable @Size(max = 50)
        Map<@NotNull @Pattern(regexp = LIMIT) @Size(max = 60) String, @Nullable @PositiveOrZero Long> limits,

        @Nullable @Min(0) @Max(MOST_CREDITS) Long includedCredits,
        @Nullable @PositiveOrZero BigDecimal creditsRolloverCap,
        @Nullable @Min(0) @Max(730) Integer trialDays,
        @Nullable Boolean isActive,
        @Nullable Boolean isPublic,
        @Nullable @Min(0) @Max(10_000) Integer sortOrder,
        @Nullable @Size(max = 255) @OneLine String stripePriceIdMonthly,
        @Nullable @Size(max = 255) @OneLine String stripePriceIdYearly) {

    static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";
    static final String LIMIT = "[a-z][a-z0-9_]*";
    /** A wallet holds 10^12 credits at most. */
    static final long MOST_CREDITS = 1_000_000_000L;

    private static final int LAST = 100;
    private static final int MONTHS_OF_A_YEAR_TO_PAY = 10;

    PlanRevision revision() {
        return new PlanRevision(
                name.strip(),
                Sent.or(description, ""),
                Sent.or(isPublic, true),
                Sent.or(isActive, true),
                Sent.or(sortOrder, LAST),
                terms());
    }

    private PlanTerms terms() {
        return new PlanTerms(
                1,
                prices(),
                Sent.or(features, List.of()),
                limits == null ? PlanLimits.NONE : new PlanLimits(limits),
                Sent.or(includedCredits, 0L),
                Fields.cap("credits_rollover_cap", creditsRolloverCap),
                Sent.or(trialDays, 0),
                new StripePrices(Sent.orNull(stripePriceIdMonthly), Sent.orNull(stripePriceIdYearly)),
                Instant.EPOCH);
    }

    private PlanPrices prices() {
        var money = Fields.currency("currency", currency);
        var monthly = Fields.money("price_monthly", priceMonthly, money);
        return new PlanPrices(
                monthly,
                priceYearly == null
                        ? monthly.times(MONTHS_OF_A_YEAR_TO_PAY)
                        : Fields.money("price_yearly", priceYearly, money));
    }
}
