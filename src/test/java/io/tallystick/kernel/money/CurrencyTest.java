package io.tallystick.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tallystick.kernel.problems.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurrencyTest {

    @ParameterizedTest
    @CsvSource({"USD, 840, 2", "EUR, 978, 2", "JPY, 392, 0", "OMR, 512, 3", "CLF, 990, 4", "ISK, 352, 0", "ALL, 008, 2"
    })
    void hasItsNumberAndMinorUnit(String code, String numeric, int digits) {
        assertThat(Currency.of(code)).isEqualTo(new Currency(code, numeric, digits));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEM", "HRK", "XAU", "XTS", "XXX", "usd", "US", "", "credits", "€"})
    void isRefusedWhenItIsNotActive(String code) {
        assertThatThrownBy(() -> Currency.of(code))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.problem())
                        .isEqualTo(MoneyProblem.UNKNOWN_CURRENCY));
    }

    @Test
    void isAnAssetAsCreditsAre() {
        assertThat(Asset.of("credits")).isEqualTo(Credits.CREDITS);
        assertThat(Asset.of("CHF")).isEqualTo(Currency.of("CHF"));
        assertThat(Currency.all())
                .allSatisfy(currency -> assertThat(currency.numeric()).matches("\\d{3}"));
    }
}
