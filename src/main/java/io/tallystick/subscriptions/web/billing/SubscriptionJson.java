package io.tallystick.subscriptions.web.billing;

import io.tallystick.catalog.Plan;
import io.tallystick.catalog.web.billing.PlanJson;
import io.tallystick.subscriptions.Subscription;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the account agreed to.
 *
 * @param plan with the terms of the version that was agreed on
 * @param currentPeriodStart null until the first payment starts the first period
 */
public record SubscriptionJson(
        UUID id,
        PlanJson plan,
        String status,
        String billingInterval,
        int quantity,
        @Nullable Instant currentPeriodStart,
        @Nullable Instant currentPeriodEnd,
        @Nullable Instant trialEnd,
        boolean cancelAtPeriodEnd,
        @Nullable Instant canceledAt,
        @Nullable String stripeSubscriptionId,
        Instant createdAt,
        Instant updatedAt) {

    public static SubscriptionJson of(Subscription subscription, Plan plan) {
        return new SubscriptionJson(
                subscription.id().value(),
                PlanJson.of(plan),
                subscription.status().word(),
                subscription.interval().word(),
                subscription.quantity(),
                subscription.currentPeriodStart(),
                subscription.currentPeriodEnd(),
                subscription.trialEnd(),
                subscription.cancelAtPeriodEnd(),
                subscription.canceledAt(),
                null,
                subscription.createdAt(),
                subscription.updatedAt());
    }
}
