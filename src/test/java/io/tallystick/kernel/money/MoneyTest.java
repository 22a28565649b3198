package io.tallystick.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tallystick.kernel.problems.ProblemException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    private static final Currency USD = Currency.of("USD");
    private static final Currency JPY = Currency.of("JPY");

    @Nested
    class SplitByWeights {

        @Test
        void addsUpToTheWholeWhateverTheWeights() {
            var seed = new Random().nextLong();
            var random = new Random(seed);
            for (var round = 0; round < 2_000; round++) {
                var weights = random.longs(1 + random.nextInt(12), 0, 1L << random.nextInt(1, 40))
                        .toArray();
                weights[random.nextInt(weights.length)] += 1;
                var whole = Money.ofMinor(random.nextLong(-1_000_000_000_000_000L, 1_000_000_000_000_000L), USD);
                var parts = whole.allocate(weights);
                var as = "seed %d, round %d: %s by %s".formatted(seed, round, whole, List.of(weights));
                assertThat(parts.stream().reduce(Money.zero(USD), Money::plus))
                        .as(as)
                        .isEqualTo(whole);
                assertNoPartIsACentOff(whole, weights, parts, as);
            }
        }

        private void assertNoPartIsACentOff(Money whole, long[] weights, List<Money> parts, String as) {
            var sum = BigDecimal.ZERO;
            for (var weight : weights) {
                sum = sum.add(BigDecimal.valueOf(weight));
            }
            for (var part = 0; part < weights.length; part++) {
                var exact = BigDecimal.valueOf(whole.minor())
                        .multiply(BigDecimal.valueOf(weights[part]))
                        .divide(sum, 20, RoundingMode.HALF_UP);
                assertThat(BigDecimal.valueOf(parts.get(part).minor())
                                .subtract(exact)
                                .abs())
                        .as(as)
                        .isLessThan(BigDecimal.ONE);
            }
        }

        @Test
        void givesTheRestToTheLargestRemaindersAndThenToTheEarlier() {
            assertThat(split(100, 1, 1, 1)).containsExactly(34L, 33L, 33L);
            assertThat(split(-100, 1, 1, 1)).containsExactly(-34L, -33L, -33L);
            assertThat(split(5, 3, 7)).containsExactly(2L, 3L);
            assertThat(split(2, 1, 1, 1)).containsExactly(1L, 1L, 0L);
            assertThat(split(101, 0, 5)).containsExactly(0L, 101L);
        }

        @Test
        void needsAWeight() {
            assertThatThrownBy(() -> split(1, 0, 0)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> split(1, 2, -1)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> split(1)).isInstanceOf(IllegalStateException.class);
        }

        private List<Long> split(long minor, long... weights) {
            return Money.ofMinor(minor, USD).allocate(weights).stream()
                    .map(Money::minor)
                    .toList();
        }
    }

    @Nested
    class TakenFromADecimal {

        @ParameterizedTest
        @CsvSource({
            "USD, 89, 8900",
            "USD, 0.01, 1",
            "USD, -1.50, -150",
            "JPY, 1200, 1200",
            "OMR, 1.005, 1005",
            "USD, 1.2000, 120",
            "USD, 1e2, 10000"
        })
        void isExact(String currency, BigDecimal major, long minor) {
            assertThat(Money.of(major, Currency.of(currency)).minor()).isEqualTo(minor);
        }

        @ParameterizedTest
        @CsvSource({"USD, 0.001", "JPY, 0.5", "USD, 1e-999999999"})
        void isRefusedWhereTheMinorUnitCannotHoldIt(String currency, BigDecimal major) {
            refused(MoneyProblem.TOO_MANY_DECIMALS, () -> Money.of(major, Currency.of(currency)));
        }

        @ParameterizedTest
        @CsvSource({"10000000000000.01", "-10000000000000.01", "1e999999999", "1e15"})
        void isRefusedBeyondTheLargest(BigDecimal major) {
            refused(MoneyProblem.AMOUNT_OUT_OF_RANGE, () -> Money.of(major, USD));
        }

        @Test
        void mayBeTheLargest() {
            assertThat(Money.of(new BigDecimal("10000000000000.00"), USD).minor())
                    .isEqualTo(1_000_000_000_000_000L);
        }
    }

    @Nested
    class Rounded {

        @ParameterizedTest
        @CsvSource({"0.005, 1", "0.0049999, 0", "-0.005, -1", "2.675, 268", "1.0050, 101"})
        void halfUpOnce(BigDecimal amount, long minor) {
            assertThat(new UnroundedMoney(amount, USD)
                            .rounded(RoundingMode.HALF_UP)
                            .minor())
                    .isEqualTo(minor);
        }

        @Test
        void onlyAtTheEnd() {
            var third = new UnitPrice(new BigDecimal("0.003333333333"), USD);
            assertThat(third.times(new BigDecimal("3"))
                            .plus(third.times(new BigDecimal("1497")))
                            .rounded(RoundingMode.HALF_UP))
                    .isEqualTo(Money.ofMinor(500, USD));
            refused(MoneyProblem.TOO_MANY_DECIMALS, () -> new UnitPrice(new BigDecimal("0.0000000000001"), USD));
        }
    }

    @Test
    void currenciesAreNeverMixed() {
        assertThatThrownBy(() -> Money.ofMinor(1, USD).plus(Money.ofMinor(1, JPY)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Money.ofMinor(1, USD).compareTo(Money.ofMinor(1, JPY)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nothingOverflowsQuietly() {
        var most = Money.ofMinor(Long.MAX_VALUE, USD);
        assertThatThrownBy(() -> most.plus(Money.ofMinor(1, USD))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.times(2)).isInstanceOf(ArithmeticException.class);
    }

    private static void refused(MoneyProblem problem, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.problem())
                .isEqualTo(problem));
    }
}
