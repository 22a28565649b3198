package io.tallystick.catalog;

import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Money;
import io.tallystick.kernel.time.BillingInterval;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a customer subscribes to, with the terms of one of its versions.
 *
 * <p>Name, description and visibility may be edited; the terms may not. A subscription remembers {@link #id()} and
 * {@link #version()} and finds its terms with {@link Plans#version}.
 *
 * @param slug the plan's word in sign-up links and in the API; never changes
 * @param isPublic offered at sign-up
 * @param isActive may be chosen for new subscriptions
 */
public record Plan(
        Id id,
        String slug,
        String name,
        String description,
        boolean isPublic,
        boolean isActive,
        int sortOrder,
        Instant createdAt,
        PlanTerms terms) {

    /** The slug of the plan that sign-up chooses where none is named. */
    public static final String FREE = "free";

    /** Identifies a plan, whatever its version. */
    public record Id(UUID value) {
        @Override
        public String toString() {
            return "pln_" + value;
        }
    }

    /** Which version of the terms this is, counted from 1. */
    public int version() {
        return terms.version();
    }

    /** What one period costs, before tax. */
    public Money priceFor(BillingInterval interval) {
        return terms.prices().forInterval(interval);
    }

    /** Nothing is ever owed for it, whatever the interval. */
    public boolean isFree() {
        return terms.prices().monthly().isZero() && terms.prices().yearly().isZero();
    }

    public List<String> features() {
        return terms.features();
    }

    public PlanLimits limits() {
        return terms.limits();
    }

    /** Whole credits granted for each period; on a plan without a price: once, for the trial. */
    public long includedCredits() {
        return terms.includedCredits();
    }

    /** At most so many of a period's credits go on into the next one; empty when all end with their period. */
    public Optional<AssetAmount> creditsRolloverCap() {
        return Optional.ofNullable(terms.creditsRolloverCap());
    }

    /** Days without a charge at the start of a subscription; 0 for none. */
    public int trialDays() {
        return terms.trialDays();
    }
}
