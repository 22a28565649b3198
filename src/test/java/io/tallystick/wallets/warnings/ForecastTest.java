package io.tallystick.wallets.warnings;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Credits;
import io.tallystick.wallets.warnings.Forecast.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A balance")
class ForecastTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private final TreeMap<LocalDate, Long> used = new TreeMap<>();

    @Nested
    @DisplayName("without use")
    class WithoutUse {

        @Test
        @DisplayName("has no end in sight")
        void lasts() {
            assertThat(runsOutOn("10")).isNull();
            uses(TODAY.minusDays(29), "100");
            assertThat(runsOutOn("10")).isNull();
            uses(TODAY.minusDays(3), "0");
            assertThat(runsOutOn("10")).isNull();
        }
    }

    @Nested
    @DisplayName("in steady use")
    class SteadyUse {

        SteadyUse() {
            TODAY.minusDays(28).datesUntil(TODAY).forEach(day -> uses(day, "10"));
        }

        @Test
        @DisplayName("runs out when it is divided by a day's use")
        void steady() {
            assertThat(runsOutOn("100")).isEqualTo(TODAY.plusDays(10));
            assertThat(runsOutOn("99")).isEqualTo(TODAY.plusDays(9));
            assertThat(runsOutOn("9.999999")).isEqualTo(TODAY);
        }

        @Test
        @DisplayName("does not look at today, which is not over")
        void today() {
            uses(TODAY, "1000");
            assertThat(runsOutOn("100")).isEqualTo(TODAY.plusDays(10));
        }

        @Test
        @DisplayName("that is gone runs out today")
        void gone() {
            assertThat(runsOutOn("0")).isEqualTo(TODAY);
        }

        @Test
        @DisplayName("of more than ten years has no end in sight")
        void farAway() {
            assertThat(runsOutOn("36500")).isEqualTo(TODAY.plusDays(3_650));
            assertThat(runsOutOn("36510")).isNull();
            assertThat(runsOutOn("1000000000000")).isNull();
        }

        @Test
        @DisplayName("is measured by the last week when that was heavier")
        void heavierWeek() {
            TODAY.minusDays(7).datesUntil(TODAY).forEach(day -> uses(day, "20"));
            assertThat(runsOutOn("100")).isEqualTo(TODAY.plusDays(5));
        }

        @Test
        @DisplayName("is measured by the last four weeks when those were heavier")
        void quietWeek() {
            TODAY.minusDays(7).datesUntil(TODAY).forEach(day -> uses(day, "0"));
            assertThat(runsOutOn("75")).isEqualTo(TODAY.plusDays(10));
        }
    }

    @Nested
    @DisplayName("of which parts end")
    class Ending {

        Ending() {
            TODAY.minusDays(28).datesUntil(TODAY).forEach(day -> uses(day, "10"));
        }

        @Test
        @DisplayName("loses what is not used up by then")
        void ends() {
            assertThat(runsOutOn(gone("1000", 7))).isEqualTo(TODAY.plusDays(7));
            assertThat(runsOutOn(gone("1000", 7), stays("100"))).isEqualTo(TODAY.plusDays(17));
            assertThat(runsOutOn(gone("1000", 7), gone("1000", 9), stays("10"))).isEqualTo(TODAY.plusDays(10));
        }

        @Test
        @DisplayName("loses nothing that is used up before")
        void usedBefore() {
            assertThat(runsOutOn(gone("50", 7), stays("100"))).isEqualTo(TODAY.plusDays(15));
        }

        @Test
        @DisplayName("gets nothing from a part that ends before its turn comes")
        void tooLate() {
            assertThat(runsOutOn(stays("100"), gone("1000", 7))).isEqualTo(TODAY.plusDays(10));
            assertThat(runsOutOn(stays("100"), gone("1000", 12))).isEqualTo(TODAY.plusDays(12));
        }

        private LocalDate runsOutOn(Part... parts) {
            return Forecast.runsOutOn(List.of(parts), used, TODAY);
        }
    }

    @Nested
    @DisplayName("that is used since a few days")
    class YoungUse {

        @Test
        @DisplayName("is measured from the first of them")
        void young() {
            uses(TODAY.minusDays(2), "10");
            uses(TODAY.minusDays(1), "30");
            assertThat(runsOutOn("100")).isEqualTo(TODAY.plusDays(5));
            assertThat(Forecast.perDay(used, TODAY, 7, credits("0")).plain()).isEqualTo("20");
            assertThat(Forecast.perDay(used, TODAY, 28, credits("0")).plain()).isEqualTo("20");
        }

        @Test
        @DisplayName("is measured by today when there is no other day")
        void firstDay() {
            uses(TODAY, "50");
            assertThat(runsOutOn("100")).isEqualTo(TODAY.plusDays(2));
        }
    }

    private void uses(LocalDate day, String amount) {
        used.put(day, credits(amount).millionths());
    }

    private LocalDate runsOutOn(String available) {
        return Forecast.runsOutOn(List.of(stays(available)), used, TODAY);
    }

    private static Part stays(String amount) {
        return new Part(credits(amount).millionths(), null);
    }

    private static Part gone(String amount, int days) {
        return new Part(credits(amount).millionths(), TODAY.plusDays(days));
    }

    private static AssetAmount credits(String amount) {
        return AssetAmount.exactly(new java.math.BigDecimal(amount), Credits.CREDITS);
    }
}
