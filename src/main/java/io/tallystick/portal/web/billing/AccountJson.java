package io.tallystick.portal.web.billing;

import io.tallystick.accounts.Account;
import io.tallystick.catalog.Plan;
import io.tallystick.identity.Person;
import io.tallystick.kernel.money.AssetAmount;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account, with its plan, owner and credits.
 *
 * @param credits what its wallet holds
 * @param asset what {@code credits} counts, and the account's use is billed in: {@code credits} or a currency
 */
public record AccountJson(
        UUID id,
        String name,
        String slug,
        String status,
        @Nullable PlanRefJson plan,
        String billingEmail,
        @Nullable String taxId,
        @Nullable String country,
        String timezone,
        String currency,
        @Nullable OwnerJson owner,
        String credits,
        String asset,
        Instant createdAt) {

    /** The plan that the account is on, or pays for. */
    public record PlanRefJson(UUID id, String slug, String name) {

        static PlanRefJson of(Plan plan) {
            return new PlanRefJson(plan.id().value(), plan.slug(), plan.name());
        }
    }

    /** Whom the account belongs to. */
    public record OwnerJson(UUID id, String email, String name) {

        static OwnerJson of(Person person) {
            return new OwnerJson(person.id().value(), person.email(), person.name());
        }
    }

    static AccountJson of(Account account, @Nullable Plan plan, @Nullable Person owner, AssetAmount holds) {
        return new AccountJson(
                account.id().value(),
                account.name(),
                account.slug(),
                account.status().word(),
                plan == null ? null : PlanRefJson.of(plan),
                account.billingEmail(),
                account.taxId(),
                account.country(),
                account.timezone().getId(),
                account.currency().code(),
                owner == null ? null : OwnerJson.of(owner),
                holds.plain(),
                holds.asset().code(),
                account.createdAt());
    }
}
