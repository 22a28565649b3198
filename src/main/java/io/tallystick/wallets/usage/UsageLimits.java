package io.tallystick.wallets.usage;

import io.tallystick.accounts.Accounts;
import io.tallystick.accounts.Members;
import io.tallystick.catalog.Plan;
import io.tallystick.catalog.PlanLimits;
import io.tallystick.catalog.Plans;
import io.tallystick.kernel.ids.AccountId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an account's plan allows, beside what it has used of it this month. */
@Service
public class UsageLimits {

    private final Accounts accounts;
    private final Members members;
    private final Plans plans;
    private final UsageSummaries summaries;

    UsageLimits(Accounts accounts, Members members, Plans plans, UsageSummaries summaries) {
        this.accounts = accounts;
        this.members = members;
        this.plans = plans;
        this.summaries = summaries;
    }

    /**
     * One limit.
     *
     * @param name the plan's word: {@code ai_responses}
     * @param current how much there is, or was used this month; null where nothing is counted yet
     * @param maximum null where the plan sets no limit
     */
    public record Limit(
            String name, @Nullable Long current, @Nullable Long maximum) {}

    /** The plan's limits with their counts, in the plan's order, and the month that is counted. */
    public record Limits(Optional<Plan> plan, UsageDays month, List<Limit> limits) {}

    @Transactional(readOnly = true)
    public Limits of(AccountId account) {
        var plan = plans.find(new Plan.Id(accounts.get(account).plan()));
        var month = summaries.month(account, null, null);
        var done = summaries.operations(account, month);
        var limits = new ArrayList<Limit>();
        plan.map(Plan::limits)
                .orElse(PlanLimits.NONE)
                .byName()
                .forEach((name, maximum) -> limits.add(new Limit(name, current(account, name, done), maximum)));
        return new Limits(plan, month, limits);
    }

    /** A plan limits {@code ai_responses}; each debit for the operation {@code ai_response} is one. */
    private @Nullable Long current(AccountId account, String limit, Map<String, Long> done) {
        if (limit.equals(PlanLimits.USERS)) {
            return (long) members.count(account);
        }
        if (limit.equals(PlanLimits.SITES) || !limit.endsWith("s")) {
            return null;
        }
        return done.getOrDefault(limit.substring(0, limit.length() - 1), 0L);
    }
}
