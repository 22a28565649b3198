package io.tallystick.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tallystick.kernel.problems.ProblemException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The built-in prices of operations. */
class CreditCostsTest {

    private final CreditCosts costs = new CreditCosts();

    @ParameterizedTest
    @CsvSource({
        "ai_response, 1, 1",
        "content_generation, 12.5, 12.5",
        "clustering, 3, 0.3",
        "clustering, 0.000005, 0.000001"
    })
    void anOperationIsPricedByItsQuantity(String operation, BigDecimal quantity, String credits) {
        assertThat(costs.defaultCost(operation).times(quantity).plain()).isEqualTo(credits);
    }

    @Test
    void anOperationThatIsNotListedIsRefusedBesideItsField() {
        assertThatThrownBy(() -> costs.defaultCost("mind_reading"))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> {
                    assertThat(refusal.problem().code()).isEqualTo("unknown_operation");
                    assertThat(refusal.field()).isEqualTo("operation");
                });
    }

    @ParameterizedTest
    @CsvSource({"1e2147483647", "1e-2147483647", "1e20"})
    void aQuantityBeyondAllMeasureIsRefused(BigDecimal quantity) {
        assertThatThrownBy(() -> costs.defaultCost("ai_response").times(quantity))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.problem().code()).isEqualTo("amount_out_of_range"));
    }
}
