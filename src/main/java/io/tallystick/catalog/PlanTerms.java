package io.tallystick.catalog;

import static io.tallystick.catalog.CatalogProblem.ROLLOVER_WITHOUT_CREDITS;

import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one version of a plan costs and contains: what a customer agreed to. Only the Stripe ids, which are our own notes, may
 * be filled in later. Refuses {@code rollover_without_credits}.
 *
 * @param version counted from 1 within the plan
 * @param features sentences for a person, in the order in which they are shown
 * @param includedCredits whole credits for each period
 * @param creditsRolloverCap at most so many of a period's credits go on into the next one; null when all end with their period
 * @param trialDays days without a charge at the start; 0 for none
 * @param validFrom since when new subscriptions get this version
 */
public record PlanTerms(
        int version,
        PlanPrices prices,
        List<String> features,
        PlanLimits limits,
        long includedCredits,
        @Nullable AssetAmount creditsRolloverCap,
        int trialDays,
        StripePrices stripePrices,
        Instant validFrom) {

    public PlanTerms {
        features = List.copyOf(features);
        if (creditsRolloverCap != null && includedCredits == 0) {
            throw ROLLOVER_WITHOUT_CREDITS.at("credits_rollover_cap");
        }
    }

    /** Whether a customer would notice no difference. */
    boolean promisesTheSameAs(PlanTerms other) {
        return prices.equals(other.prices)
                && features.equals(other.features)
                && limits.equals(other.limits)
                && includedCredits == other.includedCredits
                && Objects.equals(creditsRolloverCap, other.creditsRolloverCap)
                && trialDays == other.trialDays;
    }

    PlanTerms asVersion(int number, Instant from) {
        return new PlanTerms(
                number, prices, features, limits, includedCredits, creditsRolloverCap, trialDays, stripePrices, from);
    }

    /** A Stripe price has one amount: where ours differs now and no other id was given, the old id would charge the old amount. */
    PlanTerms withoutStaleStripePrices(PlanTerms before) {
        var kept = new StripePrices(
                isStale(
                                stripePrices.monthly(),
                                before.stripePrices.monthly(),
                                prices.monthly(),
                                before.prices.monthly())
                        ? null
                        : stripePrices.monthly(),
                isStale(stripePrices.yearly(), before.stripePrices.yearly(), prices.yearly(), before.prices.yearly())
                        ? null
                        : stripePrices.yearly());
        return new PlanTerms(
                version, prices, features, limits, includedCredits, creditsRolloverCap, trialDays, kept, validFrom);
    }

    private static boolean isStale(@Nullable String id, @Nullable String idBefore, Money price, Money priceBefore) {
        return Objects.equals(id, idBefore) && !price.equals(priceBefore);
    }
}
