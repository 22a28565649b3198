package io.tallystick.portal.web.billing;

import io.tallystick.catalog.PlanLimits;
import io.tallystick.wallets.web.billing.BalanceJson;
import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the plan allows; a maximum of null is without limit. */
record LimitsJson(CountJson sites, CountJson users, CreditsJson credits) {

    /** How many there are, and how many there may be. */
    record CountJson(long current, @Nullable Long maximum) {}

    /**
     * What is left, and what the plan brings each month.
     *
     * @param asset what both count: {@code credits} or a currency
     */
    record CreditsJson(String current, String maximum, String asset) {}

    static LimitsJson of(@Nullable PlanLimits limits, int members, BalanceJson credits) {
        Map<String, @Nullable Long> byName =
                limits == null ? Collections.<String, @Nullable Long>emptyMap() : limits.byName();
        return new LimitsJson(
                new CountJson(0, byName.get("sites")),
                new CountJson(members, byName.get("users")),
                new CreditsJson(credits.creditsRemaining(), credits.planCreditsPerMonth(), credits.asset()));
    }
}
