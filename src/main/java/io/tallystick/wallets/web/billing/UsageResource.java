package io.tallystick.wallets.web.billing;

import io.tallystick.kernel.access.Access;
import io.tallystick.kernel.access.Allow;
import io.tallystick.kernel.access.Permission;
import io.tallystick.kernel.money.Asset;
import io.tallystick.kernel.paging.CursorJson;
import io.tallystick.kernel.paging.CursorPage;
import io.tallystick.kernel.paging.CursorRequest;
import io.tallystick.wallets.mandates.MandateAssets;
import io.tallystick.wallets.usage.AccountUsageLog;
import io.tallystick.wallets.usage.AccountUsageLog.Named;
import io.tallystick.wallets.usage.MonthAhead;
import io.tallystick.wallets.usage.UsageLimits;
import io.tallystick.wallets.usage.UsageSummaries;
import io.tallystick.wallets.warnings.Forecasts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** What was used, when, and for what. */
@RestController
class UsageResource {

    private final AccountUsageLog log;
    private final UsageSummaries summaries;
    private final MonthAhead months;
    private final UsageLimits limits;
    private final Balances balances;
    private final Forecasts forecasts;
    private final MandateAssets assets;
    private final JsonMapper json;

    UsageResource(
            AccountUsageLog log,
            UsageSummaries summaries,
            MonthAhead months,
            UsageLimits limits,
            Balances balances,
            Forecasts forecasts,
            MandateAssets assets,
            JsonMapper json) {
        this.log = log;
        this.summaries = summaries;
        this.months = months;
        this.limits = limits;
        this.balances = balances;
        this.forecasts = forecasts;
        this.assets = assets;
        this.json = json;
    }

    /** Every use of credits, newest first, across all wallets of the account. A page may be short while more follow. */
    @Allow(Permission.CREDITS_READ)
    @GetMapping("/api/v1/billing/credits/usage/")
    CursorJson<UsageRowJson> usage(Access access, @ParameterObject UsageParameters parameters, CursorRequest request) {
        var after = UsageCursor.read(request.cursor());
        var page = log.page(access.account(), parameters.filter(), after, request.size());
        var next = page.next() == null ? null : UsageCursor.write(page.next());
        return CursorJson.of(new CursorPage<>(page.entries(), next, null), this::row);
    }

    /** What was used in some days: this month so far where none are named, in what the account is billed in where no asset is. */
    @Allow(Permission.CREDITS_READ)
    @GetMapping("/api/v1/billing/credits/usage/summary/")
    UsageSummaryJson summary(
            Access access,
            @RequestParam @Nullable LocalDate from,
            @RequestParam @Nullable LocalDate to,
            @RequestParam @Nullable String asset) {
        var days = summaries.month(access.account(), from, to);
        return UsageSummaryJson.of(summaries.of(access.account(), asset(access, asset), days));
    }

    /** What the plan allows, with what was used of it this month. */
    @Allow(Permission.CREDITS_READ)
    @GetMapping("/api/v1/billing/credits/usage/limits/")
    UsageLimitsJson limits(Access access) {
        var account = access.account();
        var asset = assets.of(account);
        var runsOutOn = forecasts
                .of(account, asset, null)
                .map(Forecasts.Ahead::runsOutOn)
                .orElse(null);
        return UsageLimitsJson.of(limits.of(account), balances.of(account, asset), runsOutOn);
    }

    /** How the use of what the account is billed in develops: the last thirty days where no days are named. */
    @Allow(Permission.CREDITS_READ)
    @GetMapping("/api/v1/account/usage/analytics/")
    UsageAnalyticsJson analytics(
            Access access, @RequestParam @Nullable LocalDate from, @RequestParam @Nullable LocalDate to) {
        var account = access.account();
        var asset = assets.of(account);
        var days = summaries.lastDays(account, from, to);
        return UsageAnalyticsJson.of(
                summaries.of(account, asset, days),
                summaries.before(account, asset, days),
                months.of(account, asset),
                balances.of(account, asset).creditsRemaining());
    }

    private UsageRowJson row(Named named) {
        return UsageRowJson.of(named, json.readTree(named.entry().details()));
    }

    private Asset asset(Access access, @Nullable String word) {
        return word == null || word.isBlank() ? assets.of(access.account()) : Asset.of(word.strip());
    }
}
