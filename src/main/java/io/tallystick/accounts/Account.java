package io.tallystick.accounts;

import io.tallystick.kernel.geo.PostalAddress;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.ids.PersonId;
import io.tallystick.kernel.money.Currency;
import io.tallystick.kernel.states.State;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer: the tenant that everything else belongs to.
 *
 * @param slug the name in links; given once
 * @param plan the plan that the account is on, or pays for
 * @param timezone where its days, months and periods are counted
 * @param currency what it is invoiced in
 */
public record Account(
        AccountId id,
        String name,
        String slug,
        Status status,
        UUID plan,
        String billingEmail,
        @Nullable String taxId,
        @Nullable String country,
        ZoneId timezone,
        Currency currency,
        PersonId owner,
        Instant createdAt) {

    /** What an account may do follows from its status; see the API's “Account states”. */
    public enum Status implements State<Status> {
        TRIAL,
        PENDING_PAYMENT,
        ACTIVE,
        PAST_DUE,
        SUSPENDED,
        CANCELLED;

        @Override
        public Set<Status> next() {
            return switch (this) {
                case TRIAL -> Set.of(PENDING_PAYMENT, ACTIVE, SUSPENDED, CANCELLED);
                case PENDING_PAYMENT -> Set.of(ACTIVE, SUSPENDED, CANCELLED);
                case ACTIVE -> Set.of(PAST_DUE, SUSPENDED, CANCELLED);
                case PAST_DUE -> Set.of(ACTIVE, SUSPENDED, CANCELLED);
                case SUSPENDED -> Set.of(ACTIVE, CANCELLED);
                case CANCELLED -> Set.of(ACTIVE);
            };
        }
    }

    /** Who an invoice is written to, as it stands now. */
    public record BillingDetails(
            String name,
            String email,
            @Nullable String taxId,
            @Nullable PostalAddress address) {}

    /** The account in another state; a state that it is already in stays. */
    public Account becoming(Status next) {
        if (status == next) {
            return this;
        }
        if (!status.mayBecome(next)) {
            throw AccountsProblem.ACCOUNT_STATE_FORBIDS_CHANGE.with("status", status.word(), "wanted", next.word());
        }
        return new Account(
                id, name, slug, next, plan, billingEmail, taxId, country, timezone, currency, owner, createdAt);
    }

    /** The account on another plan. */
    public Account onPlan(UUID other) {
        return new Account(
                id, name, slug, status, other, billingEmail, taxId, country, timezone, currency, owner, createdAt);
    }

    /** The account with edited settings. */
    public Account edited(String newName, String newEmail, @Nullable String newTaxId, ZoneId newTimezone) {
        return new Account(
                id, newName, slug, status, plan, newEmail, newTaxId, country, newTimezone, currency, owner, createdAt);
    }
}
