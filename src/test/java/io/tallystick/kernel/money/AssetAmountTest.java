package io.tallystick.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tallystick.kernel.problems.ProblemException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssetAmountTest {

    @ParameterizedTest
    @CsvSource({
        "3, 3000000, 3",
        "0.012345, 12345, 0.012345",
        "1.500000, 1500000, 1.5",
        "-2.1, -2100000, -2.1",
        "0, 0, 0",
        "1e3, 1000000000, 1000"
    })
    void countsMillionths(BigDecimal amount, long millionths, String plain) {
        var credits = AssetAmount.exactly(amount, Credits.CREDITS);
        assertThat(credits.millionths()).isEqualTo(millionths);
        assertThat(credits.plain()).isEqualTo(plain);
        assertThat(AssetAmount.exactly(new BigDecimal(credits.plain()), Credits.CREDITS))
                .isEqualTo(credits);
    }

    @ParameterizedTest
    @CsvSource({"0.0000005, 1", "0.00000049, 0", "1e-999999999, 0", "-0.0000005, -1", "0.9999999, 1000000"})
    void roundsHalfUpToAMillionth(BigDecimal amount, long millionths) {
        assertThat(AssetAmount.rounded(amount, Credits.CREDITS).millionths()).isEqualTo(millionths);
    }

    @ParameterizedTest
    @CsvSource({
        "0.0000001, TOO_MANY_DECIMALS",
        "1e-999999999, TOO_MANY_DECIMALS",
        "1000000000000.000001, AMOUNT_OUT_OF_RANGE",
        "1e999999999, AMOUNT_OUT_OF_RANGE"
    })
    void refusesWhatItCannotHold(BigDecimal amount, MoneyProblem problem) {
        assertThatThrownBy(() -> AssetAmount.exactly(amount, Credits.CREDITS))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.problem())
                        .isEqualTo(problem));
    }

    @Test
    void assetsAreNeverMixed() {
        var credits = AssetAmount.of(1, Credits.CREDITS);
        var dollars = AssetAmount.of(1, Currency.of("USD"));
        assertThatThrownBy(() -> credits.plus(dollars)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> credits.minus(dollars)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> credits.compareTo(dollars)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nothingOverflowsQuietly() {
        var most = new AssetAmount(Long.MAX_VALUE, Credits.CREDITS);
        assertThatThrownBy(() -> most.plus(new AssetAmount(1, Credits.CREDITS)))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> AssetAmount.of(Long.MAX_VALUE, Credits.CREDITS))
                .isInstanceOf(ArithmeticException.class);
    }
}
