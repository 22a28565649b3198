package io.tallystick.portal.web.admin;

import io.tallystick.accounts.Account;
import io.tallystick.accounts.AccountAdministration;
import io.tallystick.audit.AuditEntry;
import io.tallystick.portal.web.billing.AccountJson;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account with what an administrator may do with it.
 *
 * @param credits what its wallet holds
 * @param asset what {@code credits} counts, and the account's use is billed in: {@code credits} or a currency
 * @param allowedActions {@code suspend}, {@code activate}, {@code adjust_credits}
 */
record AccountForStaffJson(
        UUID id,
        String name,
        String slug,
        String status,
        AccountJson.@Nullable PlanRefJson plan,
        String billingEmail,
        @Nullable String taxId,
        @Nullable String country,
        String timezone,
        String currency,
        AccountJson.@Nullable OwnerJson owner,
        String credits,
        String asset,
        Instant createdAt,
        List<String> allowedActions) {

    static AccountForStaffJson of(Account account, AccountJson json) {
        return new AccountForStaffJson(
                json.id(),
                json.name(),
                json.slug(),
                json.status(),
                json.plan(),
                json.billingEmail(),
                json.taxId(),
                json.country(),
                json.timezone(),
                json.currency(),
                json.owner(),
                json.credits(),
                json.asset(),
                json.createdAt(),
                actions(account.status()));
    }

    private static List<String> actions(Account.Status status) {
        var actions = new ArrayList<>(List.of("adjust_credits"));
        if (status.mayBecome(Account.Status.SUSPENDED)) {
            actions.add("suspend");
        }
        if (AccountAdministration.mayBeActivated(status)) {
            actions.add("activate");
        }
        return actions;
    }

    /**
     * One account with who belongs to it and what happened lately.
     *
     * @param activity the newest entries of the audit log first
     */
    record AccountDetailJson(AccountForStaffJson account, List<MemberJson> members, List<ActivityJson> activity) {}

    /** A person in the account. */
    record MemberJson(UUID id, String name, String email, String role, Instant since) {}

    /**
     * Something that happened.
     *
     * @param action {@code account.suspended}
     * @param subject what a person calls the thing that it happened to
     */
    record ActivityJson(UUID id, Instant at, String action, String actor, String subject) {

        static ActivityJson of(AuditEntry entry) {
            return new ActivityJson(
                    entry.id(),
                    entry.at(),
                    entry.action(),
                    entry.actor().name(),
                    entry.subject().label());
        }
    }
}
