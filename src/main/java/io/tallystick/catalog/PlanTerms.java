package io.tallystick.catalog;

import io.tallystick.kernel.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one version of a plan costs and contains: what a customer agreed to. Only the Stripe ids, which are our own notes, may
 * be filled in later.
 *
 * @param version counted from 1 within the plan
 * @param features sentences for a person, in the order in which they are shown
 * @param includedCredits whole credits for each period
 * @param trialDays days without a charge at the start; 0 for none
 * @param validFrom since when new subscriptions get this version
 */
public record PlanTerms(
        int version,
        PlanPrices prices,
        List<String> features,
        PlanLimits limits,
        long includedCredits,
        int trialDays,
        StripePrices stripePrices,
        Instant validFrom) {

    public PlanTerms {
        features = List.copyOf(features);
    }

    /** Whether a customer would notice no difference. */
    boolean promisesTheSameAs(PlanTerms other) {
        return prices.equals(other.prices)
                && features.equals(other.features)
                && limits.equals(other.limits)
                && includedCredits == other.includedCredits
                && trialDays == other.trialDays;
    }

    PlanTerms asVersion(int number, Instant from) {
        return new PlanTerms(number, prices, features, limits, includedCredits, trialDays, stripePrices, from);
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
        return new PlanTerms(version, prices, features, limits, includedCredits, trialDays, kept, validFrom);
    }

    private static boolean isStale(@Nullable String id, @Nullable String idBefore, Money price, Money priceBefore) {
        return Objects.equals(id, idBefore) && !price.equals(priceBefore);
    }
}
