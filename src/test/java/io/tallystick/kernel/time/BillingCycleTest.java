package io.tallystick.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BillingCycleTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, MONTH, 2026-02-28, 2026-03-31, 2026-04-30, 2026-05-31",
        "2024-01-31, MONTH, 2024-02-29, 2024-03-31, 2024-04-30, 2024-05-31",
        "2026-01-30, MONTH, 2026-02-28, 2026-03-30, 2026-04-30, 2026-05-30",
        "2025-12-31, MONTH, 2026-01-31, 2026-02-28, 2026-03-31, 2026-04-30",
        "2024-02-29, MONTH, 2024-03-29, 2024-04-29, 2024-05-29, 2024-06-29",
        "2024-02-29, YEAR, 2025-02-28, 2026-02-28, 2027-02-28, 2028-02-29",
        "2026-06-15, YEAR, 2027-06-15, 2028-06-15, 2029-06-15, 2030-06-15"
    })
    void remembersItsAnchorDay(
            LocalDate anchor,
            BillingInterval interval,
            LocalDate first,
            LocalDate second,
            LocalDate third,
            LocalDate fourth) {
        var cycle = new BillingCycle(anchor, interval, ZoneId.of("UTC"));
        assertThat(IntStream.rangeClosed(0, 4).mapToObj(cycle::startOf))
                .containsExactly(anchor, first, second, third, fourth);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Australia/Lord_Howe",
                "America/Juneau",
                "Pacific/Apia",
                "America/Sao_Paulo",
                "Asia/Kathmandu",
                "Africa/Cairo",
                "UTC"
            })
    void leavesNoInstantOutAndCountsNoneTwice(String zone) {
        for (var anchor : List.of(LocalDate.of(2009, 12, 31), LocalDate.of(2016, 2, 29), LocalDate.of(2025, 10, 5))) {
            var cycle = new BillingCycle(anchor, BillingInterval.MONTH, ZoneId.of(zone));
            for (var number = 0; number < 240; number++) {
                var start = cycle.startInstantOf(number);
                var end = cycle.startInstantOf(number + 1);
                assertThat(Duration.between(start, end)).isBetween(Duration.ofDays(27), Duration.ofDays(32));
                assertThat(cycle.numberAt(cycle.startOf(number))).isEqualTo(number);
                assertThat(cycle.numberAt(cycle.startOf(number + 1).minusDays(1)))
                        .isEqualTo(number);
            }
        }
    }

    @Test
    void beginsWithTheFirstInstantOfADayThatHasNoMidnight() {
        // Clocks in São Paulo went from 00:00 to 01:00 on 4 November 2018.
        var cycle = new BillingCycle(LocalDate.of(2018, 10, 4), BillingInterval.MONTH, ZoneId.of("America/Sao_Paulo"));
        assertThat(cycle.startInstantOf(1)).isEqualTo(Instant.parse("2018-11-04T03:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31T23:30:00Z, UTC, 2026-01-31",
        "2026-01-31T23:30:00Z, Asia/Karachi, 2026-02-01",
        "2026-03-01T01:00:00Z, America/Juneau, 2026-02-28"
    })
    void takesTheDayOfTheAccountsZone(Instant start, String zone, LocalDate anchor) {
        assertThat(BillingCycle.from(start, BillingInterval.MONTH, ZoneId.of(zone))
                        .anchor())
                .isEqualTo(anchor);
    }

    @Test
    void findsThePeriodOfAnyDay() {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        for (var round = 0; round < 5_000; round++) {
            var interval = BillingInterval.values()[random.nextInt(2)];
            var cycle = new BillingCycle(LocalDate.ofEpochDay(random.nextInt(30_000)), interval, ZoneId.of("UTC"));
            var day = cycle.anchor().plusDays(random.nextInt(20_000) - 10_000);
            var number = cycle.numberAt(day);
            assertThat(day)
                    .as("seed %d, %s", seed, cycle)
                    .isAfterOrEqualTo(cycle.startOf(number))
                    .isBefore(cycle.startOf(number + 1));
        }
    }
}
