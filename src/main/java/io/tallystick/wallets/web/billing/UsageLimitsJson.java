package io.tallystick.wallets.web.billing;

import io.tallystick.catalog.Plan;
import io.tallystick.wallets.usage.UsageLimits;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the plan allows, with what is used of it.
 *
 * @param plan null where the account's plan is gone
 * @param periodStart the first day of the month that is counted, in the account's time zone
 * @param periodEnd today
 */
record UsageLimitsJson(
        @Nullable LimitsPlanJson plan,
        LocalDate periodStart,
        LocalDate periodEnd,
        LimitsCreditsJson credits,
        List<UsageLimitJson> limits) {

    /** The plan that sets the limits. */
    record LimitsPlanJson(UUID id, String slug, String name) {

        static LimitsPlanJson of(Plan plan) {
            return new LimitsPlanJson(plan.id().value(), plan.slug(), plan.name());
        }
    }

    /**
     * Credits used this month and left, or money where the account is billed in a currency.
     *
     * @param asset what all amounts count: {@code credits} or a currency
     * @param runsOutOn when nothing is left if use goes on as in the last days; null where nobody can say
     */
    record LimitsCreditsJson(
            String asset,
            String usedThisMonth,
            String remaining,
            String held,
            String planCreditsPerMonth,
            @Nullable LocalDate runsOutOn) {}

    /**
     * One limit.
     *
     * @param current null where nothing is counted yet
     * @param maximum null where there is no limit
     * @param remaining null where there is no limit, or nothing is counted
     */
    record UsageLimitJson(
            String name,
            @Nullable Long current,
            @Nullable Long maximum,
            @Nullable Long remaining) {

        static UsageLimitJson of(UsageLimits.Limit limit) {
            var remaining = limit.current() == null || limit.maximum() == null
                    ? null
                    : Long.valueOf(Math.max(0, limit.maximum() - limit.current()));
            return new UsageLimitJson(limit.name(), limit.current(), limit.maximum(), remaining);
        }
    }

    static UsageLimitsJson of(UsageLimits.Limits limits, BalanceJson credits, @Nullable LocalDate runsOutOn) {
        return new UsageLimitsJson(
                limits.plan().map(LimitsPlanJson::of).orElse(null),
                limits.month().first(),
                limits.month().last(),
                new LimitsCreditsJson(
                        credits.asset(),
                        credits.creditsUsedThisMonth(),
                        credits.creditsRemaining(),
                        credits.held(),
                        credits.planCreditsPerMonth(),
                        runsOutOn),
                limits.limits().stream().map(UsageLimitJson::of).toList());
    }
}
