package io.tallystick.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Credits;
import io.tallystick.wallets.usage.FoldUsage;
import io.tallystick.wallets.usage.Statistics;
import io.tallystick.wallets.usage.StatisticsPeriod;
import io.tallystick.wallets.usage.UsageStatistics;
import io.tallystick.world.AccountInStory;
import io.tallystick.world.Answer;
import io.tallystick.world.Scenario;
import io.tallystick.world.World;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.ListAssert;

class UsageTest {

    private static final String LOG = "billing/credits/usage/";
    private static final String SUMMARY = "billing/credits/usage/summary/";
    private static final String ANALYTICS = "account/usage/analytics/";

    @Scenario("Every use of credits is in the log, newest first, and can be narrowed down")
    void log(World world) {
        var acme = world.account("Acme").signsUp();
        uses(
                acme,
                Map.of(
                        "amount",
                        "1.5",
                        "operation",
                        "write",
                        "model",
                        "m-1",
                        "provider",
                        "north",
                        "feature",
                        "editor"));
        world.on("2026-01-07");
        uses(acme, Map.of("amount", 2, "operation", "write", "model", "m-2", "user_id", "ann", "workflow_id", "w-7"));
        uses(
                acme,
                Map.of(
                        "amount",
                        30,
                        "operation",
                        "draw",
                        "user_id",
                        "ben",
                        "reference",
                        "order 12",
                        "description",
                        "A cat"));

        var all = acme.caller().get(LOG).is(200).has("next", "null");
        assertThat(amounts(all)).containsExactly("-30", "-2", "-1.5");
        all.has("results.0.cost", "30")
                .has("results.0.type", "debit")
                .has("results.0.balance_after", "966.5")
                .has("results.0.asset", "credits")
                .has("results.0.user_id", "ben")
                .has("results.0.description", "A cat")
                .has("results.0.reference", "order 12")
                .has("results.1.workflow_id", "w-7")
                .has("results.2.provider", "north")
                .has("results.2.feature", "editor")
                .has("results.2.user_id", acme.person());
        assertThat(all.text("results.0.id"))
                .isEqualTo(acme.caller().get("billing/transactions/").text("results.0.id"));

        filtered(acme, "operation=write").containsExactly("-2", "-1.5");
        filtered(acme, "model=m-1").containsExactly("-1.5");
        filtered(acme, "provider=north&feature=editor").containsExactly("-1.5");
        filtered(acme, "user_id=ben").containsExactly("-30");
        filtered(acme, "user_id=nobody").isEmpty();
        filtered(acme, "workflow_id=w-7").containsExactly("-2");
        filtered(acme, "reference=order%2012").containsExactly("-30");
        filtered(acme, "min_amount=2&max_amount=29.999999").containsExactly("-2");
        filtered(acme, "from=2026-01-07").containsExactly("-30", "-2");
        filtered(acme, "to=2026-01-06").containsExactly("-1.5");
        filtered(acme, "from=2026-01-07&to=2026-01-07&operation=").containsExactly("-30", "-2");
        filtered(acme, "wallet=1&asset=credits").hasSize(3);
        filtered(acme, "wallet=2").isEmpty();
        filtered(acme, "asset=EUR").isEmpty();
    }

    @Scenario("The log is read page by page")
    void pages(World world) {
        var acme = world.account("Acme").signsUp();
        for (int number = 1; number <= 7; number++) {
            acme.spends(String.valueOf(number)).is(201);
        }
        var first = acme.caller().get(LOG + "?page_size=3").is(200);
        assertThat(amounts(first)).containsExactly("-7", "-6", "-5");
        acme.spends("8").is(201);
        var second = acme.caller()
                .get(first.text("next").substring("/api/v1/".length()))
                .is(200);
        assertThat(amounts(second)).containsExactly("-4", "-3", "-2");
        var third = acme.caller()
                .get(second.text("next").substring("/api/v1/".length()))
                .is(200);
        assertThat(amounts(third)).containsExactly("-1");
        third.has("next", "null");
    }

    @Scenario("Questions that make no sense are refused beside their field")
    void refused(World world) {
        var caller = world.account("Acme").signsUp().caller();
        for (var path : List.of(SUMMARY, ANALYTICS)) {
            caller.get(path + "?from=2026-02-01&to=2026-01-01")
                    .is(400, "period_backwards")
                    .names("to");
            caller.get(path + "?from=2020-01-01&to=2026-01-01")
                    .is(400, "period_too_long")
                    .names("to");
            caller.get(path + "?from=1066-10-14").is(400, "date_out_of_range").names("from");
            caller.get(path + "?from=yesterday").is(400).names("from");
            caller.get(path + "?to=2026-02-30").is(400).names("to");
        }
        caller.get(SUMMARY + "?asset=XYZ").is(400, "unknown_currency");
        caller.get(LOG + "?from=2026-02-01&to=2026-01-01")
                .is(400, "period_backwards")
                .names("to");
        caller.get(LOG + "?to=9999-12-31").is(400, "date_out_of_range").names("to");
        caller.get(LOG + "?min_amount=much").is(400).names("min_amount");
        caller.get(LOG + "?min_amount=1e999999999").is(400);
        caller.get(LOG + "?cursor=7").is(400, "unknown_place").names("cursor");
    }

    @Scenario("A summary adds up by day and by what it was for, before and after it is folded")
    void summary(World world) {
        var acme = world.account("Acme").signsUp();
        uses(acme, Map.of("amount", 10, "operation", "write", "model", "m-1", "provider", "north", "user_id", "ann"));
        world.on("2026-01-07");
        uses(acme, Map.of("amount", "20.5", "operation", "write", "model", "m-2", "provider", "north"));
        fold(world, acme, 3);
        uses(acme, Map.of("amount", 40, "operation", "draw", "model", "m-2", "feature", "editor", "user_id", "ann"));

        for (int turn = 0; turn < 2; turn++) {
            var told = acme.caller().get(SUMMARY).is(200);
            told.has("from", "2026-01-01")
                    .has("to", "2026-01-07")
                    .has("timezone", "UTC")
                    .has("asset", "credits")
                    .has("total_amount", "70.5")
                    .has("total_count", 3)
                    .has("average_per_day", "10.071429");
            assertThat(parts(told, "by_operation")).isEqualTo(Map.of("draw", "40", "write", "30.5"));
            assertThat(parts(told, "by_model")).isEqualTo(Map.of("m-1", "10", "m-2", "60.5"));
            assertThat(parts(told, "by_provider")).isEqualTo(Map.of("north", "30.5", "null", "40"));
            assertThat(parts(told, "by_feature")).isEqualTo(Map.of("editor", "40", "null", "30.5"));
            assertThat(parts(told, "by_user"))
                    .isEqualTo(Map.of("ann", "50", acme.person().toString(), "20.5"));
            told.has("by_operation.0.name", "draw").has("by_operation.1.count", 2);
            assertThat(told.each("by_day").map(day -> day.get("amount").asString()))
                    .containsExactly("0", "0", "0", "0", "10", "0", "60.5");
            fold(world, acme, 4);
        }
        acme.caller()
                .get(SUMMARY + "?from=2026-01-06&to=2026-01-06")
                .is(200)
                .has("total_amount", "0")
                .has("total_count", 0);
        acme.caller()
                .get(SUMMARY + "?to=2025-12-31")
                .is(200)
                .has("from", "2025-12-01")
                .has("total_amount", "0");
        acme.caller().get(SUMMARY + "?asset=EUR").is(200).has("total_amount", "0");
    }

    @Scenario("Days begin where the account is, and begin anew when it moves")
    void zones(World world) {
        world.on("2026-02-01T12:59:59Z");
        var acme = world.account("Acme").inZone("Australia/Lord_Howe").signsUp();
        acme.spends("1").is(201);
        world.on("2026-02-01T13:00:00Z");
        acme.spends("2").is(201);
        fold(world, acme, 3);
        acme.spends("4").is(201);
        days(acme, "2026-02-01", "2026-02-02").containsExactly("1", "6");
        filtered(acme, "from=2026-02-02").containsExactly("-4", "-2");

        acme.caller()
                .patch("account/settings/", Map.of("timezone", "America/Havana"))
                .is(200);
        days(acme, "2026-02-01", "2026-02-02").containsExactly("7", "0");
        world.errandsDone();
        days(acme, "2026-02-01", "2026-02-02").containsExactly("7", "0");
        assertThat(world.rows().lines("select distinct zone from ledger.usage_fold where account_id = ?", acme.id()))
                .containsExactly("America/Havana");
        acme.spends("8").is(201);
        days(acme, "2026-02-01", "2026-02-02").containsExactly("15", "0");
    }

    @Scenario("Limits stand beside what was used of them this month")
    void limits(World world) {
        var acme = world.account("Acme").signsUp();
        acme.caller()
                .post("billing/credits/deduct/", Map.of("operation", "ai_response"))
                .is(201);
        acme.caller()
                .post("billing/credits/deduct/", Map.of("operation", "ai_response"))
                .is(201);
        acme.spends("5").is(201);
        var told = acme.caller().get("billing/credits/usage/limits/").is(200);
        told.has("plan.slug", "free")
                .has("credits.used_this_month", "7")
                .has("credits.remaining", "993")
                .has("credits.runs_out_on", "2026-05-26");
        var responses = told.each("limits")
                .filter(limit -> limit.get("name").asString().equals("ai_responses"))
                .findFirst()
                .orElseThrow();
        assertThat(responses.get("current").asLong()).isEqualTo(2);
        assertThat(responses.get("maximum").asLong()).isEqualTo(50);
        assertThat(responses.get("remaining").asLong()).isEqualTo(48);
        world.on("2026-02-01");
        acme.caller()
                .get("billing/credits/usage/limits/")
                .is(200)
                .has("period_start", "2026-02-01")
                .has("limits.0.current", 0);
    }

    @Scenario("Analytics compare with the days before and look to the end of the month")
    void analytics(World world) {
        var acme = world.account("Acme").signsUp();
        acme.spends("100").is(201);
        world.on("2026-02-10");
        acme.spends("30").is(201);
        world.on("2026-02-14");
        acme.spends("30").is(201);
        acme.caller()
                .get(ANALYTICS)
                .is(200)
                .has("from", "2026-01-16")
                .has("to", "2026-02-14")
                .has("total_amount", "60")
                .has("average_per_day", "2")
                .has("previous_amount", "100")
                .has("change_percent", "-40.0")
                .has("used_this_month", "60")
                .has("projected_this_month", "88")
                .has("remaining", "840");
        acme.caller()
                .get(ANALYTICS + "?from=2026-02-10&to=2026-02-14")
                .is(200)
                .has("change_percent", "null")
                .has("average_per_day", "12");
        // How the month goes on does not depend on the days that are looked at.
        for (var range : List.of("from=2026-02-10&to=2026-02-14", "from=2026-01-01&to=2026-01-31", "to=2026-03-31")) {
            acme.caller()
                    .get(ANALYTICS + "?" + range)
                    .is(200)
                    .has("used_this_month", "60")
                    .has("projected_this_month", "88");
        }
    }

    @Scenario("The month that is looked ahead to is the one where the account is")
    void monthAhead(World world) {
        world.on("2026-01-25T12:00:00Z");
        var acme = world.account("Acme").inZone("Australia/Lord_Howe").signsUp();
        acme.spends("300").is(201);
        acme.caller().get(ANALYTICS).is(200).has("used_this_month", "300").has("projected_this_month", "360");
        world.on("2026-01-31T13:00:00Z");
        acme.spends("30").is(201);
        acme.caller()
                .get(ANALYTICS + "?from=2026-01-25&to=2026-01-25")
                .is(200)
                .has("total_amount", "300")
                .has("used_this_month", "30")
                .has("projected_this_month", "327");
        world.on("2026-02-28T12:59:59Z");
        acme.caller().get(ANALYTICS).is(200).has("used_this_month", "30").has("projected_this_month", "30");
    }

    @Scenario("Statistics of a month, a year's months and a year are exact, whatever is folded")
    void statistics(World world) {
        var acme = world.account("Acme").signsUp();
        uses(acme, Map.of("amount", 10, "provider", "north", "feature", "editor", "user_id", "ann"));
        world.on("2026-01-31");
        uses(acme, Map.of("amount", "20.25", "provider", "south"));
        fold(world, acme, 3);
        world.on("2026-02-01");
        uses(acme, Map.of("amount", 5, "provider", "north", "user_id", "ann"));

        var days = statistics(world, acme, StatisticsPeriod.of("day", 2026, 1));
        assertThat(days.totalCost().plain()).isEqualTo("30.25");
        assertThat(days.transactionCount()).isEqualTo(2);
        assertThat(days.costByProvider().toString()).isEqualTo("{south=20.25 credits, north=10 credits}");
        assertThat(days.costByFeature().toString()).isEqualTo("{unknown=20.25 credits, editor=10 credits}");
        assertThat(days.series()).hasSize(31);
        assertThat(days.series().getLast().toString())
                .isEqualTo("Point[label=2026-01-31, cost=20.25 credits, count=1]");

        var months = statistics(world, acme, StatisticsPeriod.of("month", 2026, null));
        assertThat(months.series().stream().map(point -> point.cost().plain()).limit(3))
                .containsExactly("30.25", "5", "0");
        assertThat(months.series()).hasSize(12);
        var year = statistics(world, acme, StatisticsPeriod.of("year", 2026, null));
        assertThat(year.series().toString()).isEqualTo("[Point[label=2026, cost=35.25 credits, count=3]]");
        assertThat(statistics(world, acme, StatisticsPeriod.of("year", 2025, null))
                        .transactionCount())
                .isZero();

        var ann = world.within(acme, () -> world.bean(Statistics.class)
                .ofUser(new AccountId(acme.id()), "ann", Credits.CREDITS, StatisticsPeriod.of("year", 2026, null)));
        assertThat(ann.totalCost().plain()).isEqualTo("15");
    }

    @Scenario("Usage of others is not seen, and viewers and keys that may read see their own")
    void others(World world) {
        var globex = world.account("Globex").signsUp();
        uses(globex, Map.of("amount", 9, "operation", "write", "user_id", "ann"));
        fold(world, globex, 2);
        var acme = world.account("Acme").signsUp();
        acme.caller().get(LOG).is(200).has("results", "[]");
        acme.caller().get(LOG + "?user_id=ann").is(200).has("results", "[]");
        acme.caller().get(SUMMARY).is(200).has("total_amount", "0").has("by_user", "[]");
        acme.caller().get(ANALYTICS).is(200).has("total_count", 0);
        acme.caller().forAccount(globex.id()).get(LOG).is(404);

        globex.member("viewer").get(SUMMARY).is(200).has("total_amount", "9");
        globex.server("credits:read").get(LOG).is(200).has("results.0.cost", "9");
        globex.server("billing:read").get(LOG).is(403, "scope_missing");
    }

    private static void uses(AccountInStory account, Map<String, ?> body) {
        account.caller().post("billing/credits/deduct/", body).is(201);
    }

    private static ListAssert<String> filtered(AccountInStory account, String parameters) {
        return assertThat(amounts(account.caller().get(LOG + "?" + parameters).is(200)));
    }

    private static List<String> amounts(Answer answer) {
        return answer.each("results").map(row -> row.get("amount").asString()).toList();
    }

    private static ListAssert<String> days(AccountInStory account, String from, String to) {
        var told = account.caller()
                .get(SUMMARY + "?from=%s&to=%s".formatted(from, to))
                .is(200);
        return assertThat(
                told.each("by_day").map(day -> day.get("amount").asString()).toList());
    }

    private static Map<String, String> parts(Answer told, String name) {
        return told.each(name)
                .collect(Collectors.toMap(
                        part -> part.get("name").isNull()
                                ? "null"
                                : part.get("name").asString(),
                        part -> part.get("amount").asString()));
    }

    private static UsageStatistics statistics(World world, AccountInStory account, StatisticsPeriod period) {
        return world.within(account, () -> world.bean(Statistics.class)
                .ofAccount(new AccountId(account.id()), Credits.CREDITS, period));
    }

    /** Folds up to this row; another fold may be at work, on its own time. */
    private static void fold(World world, AccountInStory account, long seq) {
        await().until(() -> {
            world.bean(FoldUsage.class).run();
            return world.rows()
                            .count(
                                    "select coalesce(max(folded_seq), 0) from ledger.usage_fold where account_id = ?",
                                    account.id())
                    == seq;
        });
    }
}
