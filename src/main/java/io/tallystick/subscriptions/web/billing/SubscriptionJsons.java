package io.tallystick.subscriptions.web.billing;

import io.tallystick.catalog.Plans;
import io.tallystick.subscriptions.Subscription;
import org.springframework.stereotype.Component;

/** Writes subscriptions as JSON, with the terms that were agreed on. */
@Component
public class SubscriptionJsons {

    private final Plans plans;

    SubscriptionJsons(Plans plans) {
        this.plans = plans;
    }

    /** The subscription with its plan. */
    public SubscriptionJson of(Subscription subscription) {
        var plan =
                plans.version(subscription.plan(), subscription.planVersion()).orElseThrow();
        return SubscriptionJson.of(subscription, plan);
    }
}
