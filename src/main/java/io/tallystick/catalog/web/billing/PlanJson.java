package io.tallystick.catalog.web.billing;

import io.tallystick.catalog.Plan;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Money;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan with the terms of one version.
 *
 * @param priceMonthly decimal string in major units of {@code currency}, before tax
 * @param limits name to number; null is without limit
 * @param includedCredits whole credits for each period
 * @param creditsRolloverCap at most so many credits of a period go on into the next one; null when all end with their period
 * @param version which version of the terms this is, counted from 1
 */
public record PlanJson(
        UUID id,
        String name,
        String slug,
        String description,
        String priceMonthly,
        String priceYearly,
        String currency,
        List<String> features,
        Map<String, @Nullable Long> limits,
        long includedCredits,
        @Nullable String creditsRolloverCap,
        int trialDays,
        boolean isActive,
        boolean isPublic,
        int sortOrder,
        int version,
        @Nullable String stripePriceIdMonthly,
        @Nullable String stripePriceIdYearly) {

    public static PlanJson of(Plan plan) {
        var terms = plan.terms();
        return new PlanJson(
                plan.id().value(),
                plan.name(),
                plan.slug(),
                plan.description(),
                decimal(terms.prices().monthly()),
                decimal(terms.prices().yearly()),
                terms.prices().currency().code(),
                plan.features(),
                plan.limits().byName(),
                plan.includedCredits(),
                plan.creditsRolloverCap().map(AssetAmount::plain).orElse(null),
                plan.trialDays(),
                plan.isActive(),
                plan.isPublic(),
                plan.sortOrder(),
                plan.version(),
                terms.stripePrices().monthly(),
                terms.stripePrices().yearly());
    }

    private static String decimal(Money money) {
        return money.major().toPlainString();
    }
}
