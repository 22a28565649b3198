package io.tallystick.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.problems.ProblemException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SavedMethodTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4242424242424242",
                "4242 4242 4242 4242",
                "5555-5555-5555-4444",
                "my card 378282246310005, thanks",
                "6011 1111 1111 1117"
            })
    void neverHoldsACardNumber(String secret) {
        for (var details : List.of(
                Map.<String, Object>of("number", secret),
                Map.<String, Object>of("deep", Map.of("er", List.of("x", secret))))) {
            refused(() -> method("Card", null, details));
        }
        refused(() -> method(secret, null, Map.of()));
        refused(() -> method("Card", secret, Map.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Visa •••• 4242",
                "4242424242424241",
                "DE89 3704 0044 0532 0130 00",
                "+92 300 1234567",
                "pm_1NXWPnLkdIwHu7ix",
                "0312-3456789"
            })
    void holdsWhatOneRecognisesItBy(String text) {
        assertThat(method(text, text, Map.of("shown", text)).displayName()).isEqualTo(text);
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.problem())
                .isEqualTo(PaymentsProblem.CARD_DATA_REFUSED));
    }

    private static SavedMethod method(String name, String providerId, Map<String, Object> details) {
        return new SavedMethod(
                SavedMethod.Id.next(),
                AccountId.next(),
                "card",
                "stripe",
                providerId,
                name,
                details,
                false,
                Instant.EPOCH);
    }
}
