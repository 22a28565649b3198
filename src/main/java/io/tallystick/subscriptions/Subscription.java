package io.tallystick.subscriptions;

import io.tallystick.catalog.Plan;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.ids.Uuids;
import io.tallystick.kernel.states.State;
import io.tallystick.kernel.time.BillingInterval;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an account agreed to.
 *
 * @param planVersion the version of the plan's terms that was agreed on
 * @param anchor the day that every period begins on; null until the first payment starts the first period
 */
public record Subscription(
        Id id,
        AccountId account,
        Plan.Id plan,
        int planVersion,
        Status status,
        BillingInterval interval,
        int quantity,
        @Nullable LocalDate anchor,
        @Nullable Instant currentPeriodStart,
        @Nullable Instant currentPeriodEnd,
        @Nullable Instant trialEnd,
        boolean cancelAtPeriodEnd,
        @Nullable Instant canceledAt,
        Instant createdAt,
        Instant updatedAt) {

    /** Identifies a subscription within its account. */
    public record Id(UUID value) {

        public static Id next() {
            return new Id(Uuids.next());
        }

        @Override
        public String toString() {
            return "sub_" + value;
        }
    }

    /** How far the subscription has come. */
    public enum Status implements State<Status> {
        PENDING_PAYMENT,
        TRIALING,
        ACTIVE,
        PAST_DUE,
        UNPAID,
        PAUSED,
        CANCELED;

        @Override
        public Set<Status> next() {
            return switch (this) {
                case PENDING_PAYMENT -> Set.of(ACTIVE, TRIALING, CANCELED);
                case TRIALING -> Set.of(ACTIVE, PAST_DUE, PAUSED, CANCELED);
                case ACTIVE -> Set.of(PAST_DUE, PAUSED, CANCELED);
                case PAST_DUE -> Set.of(ACTIVE, UNPAID, CANCELED);
                case UNPAID -> Set.of(ACTIVE, CANCELED);
                case PAUSED -> Set.of(ACTIVE, CANCELED);
                case CANCELED -> Set.of();
            };
        }
    }

    /** A subscription that waits for its first payment. */
    static Subscription awaitingPayment(AccountId account, Plan plan, BillingInterval interval, Instant now) {
        return new Subscription(
                Id.next(),
                account,
                plan.id(),
                plan.version(),
                Status.PENDING_PAYMENT,
                interval,
                1,
                null,
                null,
                null,
                null,
                false,
                null,
                now,
                now);
    }

    /** The subscription with its first period running. */
    Subscription activated(LocalDate newAnchor, Instant periodStart, Instant periodEnd, Instant now) {
        require(Status.ACTIVE);
        return new Subscription(
                id,
                account,
                plan,
                planVersion,
                Status.ACTIVE,
                interval,
                quantity,
                newAnchor,
                periodStart,
                periodEnd,
                trialEnd,
                cancelAtPeriodEnd,
                canceledAt,
                createdAt,
                now);
    }

    /** The subscription, ended before it began or at once. */
    Subscription canceled(Instant now) {
        require(Status.CANCELED);
        return new Subscription(
                id,
                account,
                plan,
                planVersion,
                Status.CANCELED,
                interval,
                quantity,
                anchor,
                currentPeriodStart,
                currentPeriodEnd,
                trialEnd,
                false,
                now,
                createdAt,
                now);
    }

    private void require(Status next) {
        if (!status.mayBecome(next)) {
            throw new IllegalStateException("A subscription that is " + status + " cannot become " + next);
        }
    }
}
