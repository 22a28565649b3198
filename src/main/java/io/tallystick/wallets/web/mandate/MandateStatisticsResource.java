package io.tallystick.wallets.web.mandate;

import static io.tallystick.wallets.mandates.MandateProblem.INVALID_PERIOD;
import static io.tallystick.wallets.mandates.MandateProblem.MONTH_REQUIRED;

import io.tallystick.accounts.Accounts;
import io.tallystick.kernel.access.Access;
import io.tallystick.kernel.access.Administrators;
import io.tallystick.kernel.access.Allow;
import io.tallystick.kernel.access.Permission;
import io.tallystick.kernel.access.RateLimit;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.wallets.mandates.MandateStatistics;
import io.tallystick.wallets.mandates.MandateStatistics.Span;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a mandate used, in numbers. */
@RestController
class MandateStatisticsResource {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    private final MandateStatistics statistics;
    private final Accounts accounts;

    MandateStatisticsResource(MandateStatistics statistics, Accounts accounts) {
        this.statistics = statistics;
        this.accounts = accounts;
    }

    /** What was used: {@code day} splits a month by days, {@code month} a year by months, {@code year} gives a year. */
    @Allow(Permission.CREDITS_READ)
    @RateLimit(perMinute = 30, name = "mandate")
    @GetMapping("/api/billing/statistics/{period}")
    UsageReportJson statistics(
            Access access,
            @PathVariable String period,
            @RequestParam @Min(FIRST_YEAR) @Max(LAST_YEAR) int year,
            @RequestParam(required = false) @Nullable @Min(1) @Max(12) Integer month) {
        var span = span(period, year, month);
        return UsageReportJson.of(period, statistics.of(access.account(), MandateResource.userOf(access), span));
    }

    /** The same for all wallets of a mandate, for platform administrators. */
    @Administrators
    @RateLimit(perMinute = 30, name = "mandate")
    @GetMapping("/api/billing/admin/statistics/{mandateId}/{period}")
    UsageReportJson statisticsOfMandate(
            @PathVariable UUID mandateId,
            @PathVariable String period,
            @RequestParam @Min(FIRST_YEAR) @Max(LAST_YEAR) int year,
            @RequestParam(required = false) @Nullable @Min(1) @Max(12) Integer month) {
        var span = span(period, year, month);
        var account = accounts.get(new AccountId(mandateId)).id();
        return UsageReportJson.of(period, statistics.of(account, null, span));
    }

    private static Span span(String period, int year, @Nullable Integer month) {
        var first = LocalDate.of(year, 1, 1);
        return switch (period) {
            case "day" -> {
                if (month == null) {
                    throw MONTH_REQUIRED.at("month");
                }
                yield new Span(first.withMonth(month), first.withMonth(month).plusMonths(1), Span.Step.DAY);
            }
            case "month" -> new Span(first, first.plusYears(1), Span.Step.MONTH);
            case "year" -> new Span(first, first.plusYears(1), Span.Step.YEAR);
            default -> throw INVALID_PERIOD.at("period");
        };
    }
}
