package io.tallystick.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tallystick.kernel.ids.Uuids;
import io.tallystick.kernel.money.Currency;
import io.tallystick.kernel.money.Money;
import io.tallystick.kernel.problems.ProblemException;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is to pay for a package. */
class CreditPackageTest {

    @ParameterizedTest(name = "{0} less {1} % is {2}")
    @CsvSource({
        "9.00 USD, 0, 9.00 USD",
        "29.00 USD, 10, 26.10 USD",
        "59.00 USD, 15, 50.15 USD",
        "149.00 USD, 20, 119.20 USD",
        "0.10 USD, 5, 0.10 USD",
        "0.30 USD, 5, 0.29 USD",
        "1000 JPY, 12.55, 875 JPY",
        "10.001 OMR, 50, 5.001 OMR",
        "29.00 USD, 100, 0.00 USD",
    })
    void theDiscountIsRoundedHalfUp(String price, BigDecimal discount, String finalPrice) {
        assertThat(credits(money(price), discount).finalPrice()).isEqualTo(money(finalPrice));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "100.01", "12.345"})
    void aDiscountIsAPercentage(BigDecimal discount) {
        assertThatThrownBy(() -> credits(money("9.00 USD"), discount))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> {
                    assertThat(refusal.problem().code()).isEqualTo("discount_out_of_range");
                    assertThat(refusal.field()).isEqualTo("discount_percentage");
                });
    }

    private static Money money(String text) {
        var parts = text.split(" ");
        return Money.of(new BigDecimal(parts[0]), Currency.of(parts[1]));
    }

    private static CreditPackage credits(Money price, BigDecimal discount) {
        return new CreditPackage(
                new CreditPackage.Id(Uuids.next()),
                "pro",
                "Pro",
                2000,
                price,
                discount,
                true,
                true,
                1,
                null,
                null,
                null);
    }
}
