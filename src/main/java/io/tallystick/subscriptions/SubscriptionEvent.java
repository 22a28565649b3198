package io.tallystick.subscriptions;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.news.AuditFact;
import io.tallystick.kernel.news.Audited;

/** What happened to a subscription. */
public sealed interface SubscriptionEvent extends Audited {

    Subscription subscription();

    Actor by();

    default AccountId account() {
        return subscription().account();
    }

    private static AuditFact fact(String action, SubscriptionEvent event) {
        return AuditFact.of(action, event.account(), event.by())
                .about(
                        "subscription",
                        event.subscription().id().value(),
                        "billed each " + event.subscription().interval().word());
    }

    /** It was agreed and waits for its first payment. */
    record Created(Subscription subscription, Actor by) implements SubscriptionEvent {
        @Override
        public AuditFact audit() {
            return SubscriptionEvent.fact("subscription.created", this);
        }
    }

    /** Its first period runs. */
    record Activated(Subscription subscription, Actor by) implements SubscriptionEvent {
        @Override
        public AuditFact audit() {
            return SubscriptionEvent.fact("subscription.activated", this);
        }
    }

    /** It has ended. */
    record Canceled(Subscription subscription, Actor by) implements SubscriptionEvent {
        @Override
        public AuditFact audit() {
            return SubscriptionEvent.fact("subscription.canceled", this);
        }
    }
}
