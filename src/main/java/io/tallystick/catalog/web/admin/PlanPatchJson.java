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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What shall change of a plan; fields that are not sent stay. The slug never changes.
 *
 * @param limits all limits of the plan: those that are not named end
 * @param creditsRolloverCap at most so many credits of a period go on into the next one; null ends that
 */
@SuppressWarnings("NullableOptional")
record PlanPatchJson(
        @Nullable @Size(min = 1, max = 100) @OneLine String name,
        @Nullable @Size(max = 1_000) @Paragraphs String description,
        @Nullable @PositiveOrZero BigDecimal priceMonthly,
        @Nullable @PositiveOrZero BigDecimal priceYearly,
        @Nullable @Size(max = 3) String currency,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 200) @OneLine String> features,

        @Nullable @Size(max = 50)
        Map<@NotNull @Pattern(regexp = NewPlanJson.LIMIT) @Size(max = 60) String, @Nullable @PositiveOrZero Long>
                limits,

        @Nullable @Min(0) @Max(NewPlanJson.MOST_CREDITS) Long includedCredits,
        @Nullable Optional<@PositiveOrZero BigDecimal> creditsRolloverCap,
        @Nullable @Min(0) @Max(730) Integer trialDays,
        @Nullable Boolean isActive,
        @Nullable Boolean isPublic,
        @Nullable @Min(0) @Max(10_000) Integer sortOrder,
        @Nullable Optional<@Size(max = 255) @OneLine String> stripePriceIdMonthly,
        @Nullable Optional<@Size(max = 255) @OneLine String> stripePriceIdYearly) {

    PlanRevision applyTo(PlanRevision current) {
        return new PlanRevision(
                Sent.or(name, current.name()).strip(),
                Sent.or(description, current.description()),
                Sent.or(isPublic, current.isPublic()),
                Sent.or(isActive, current.isActive()),
                Sent.or(sortOrder, current.sortOrder()),
                terms(current.terms()));
    }

    private PlanTerms terms(PlanTerms current) {
        var stripe = current.stripePrices();
        return new PlanTerms(
                current.version(),
                prices(current.prices()),
                Sent.or(features, current.features()),
                limits == null ? current.limits() : new PlanLimits(limits),
                Sent.or(includedCredits, current.includedCredits()),
                creditsRolloverCap == null
                        ? current.creditsRolloverCap()
                        : Fields.cap("credits_rollover_cap", creditsRolloverCap.orElse(null)),
                Sent.or(trialDays, current.trialDays()),
                new StripePrices(
                        Sent.orCleared(stripePriceIdMonthly, stripe.monthly()),
                        Sent.orCleared(stripePriceIdYearly, stripe.yearly())),
                current.validFrom());
    }

    private PlanPrices prices(PlanPrices current) {
        var money = currency == null ? current.currency() : Fields.currency("currency", currency);
        return new PlanPrices(
                Fields.money(
                        "price_monthly", Sent.or(priceMonthly, current.monthly().major()), money),
                Fields.money(
                        "price_yearly", Sent.or(priceYearly, current.yearly().major()), money));
    }
}
