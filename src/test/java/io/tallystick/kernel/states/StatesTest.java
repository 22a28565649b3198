package io.tallystick.kernel.states;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.accounts.Account;
import io.tallystick.invoicing.Invoice;
import io.tallystick.payments.Payment;
import io.tallystick.subscriptions.Subscription;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of states, written down once more as the billing rules give them. */
class StatesTest {

    @ParameterizedTest
    @CsvSource({
        "DRAFT, PENDING VOID",
        "PENDING, PAID VOID UNCOLLECTIBLE",
        "PAID, PENDING",
        "VOID, ''",
        "UNCOLLECTIBLE, PAID"
    })
    void invoices(Invoice.Status status, String next) {
        leads(status, next);
    }

    @ParameterizedTest
    @CsvSource({
        "PENDING, PROCESSING SUCCEEDED FAILED CANCELLED",
        "PENDING_APPROVAL, SUCCEEDED FAILED CANCELLED",
        "PROCESSING, SUCCEEDED FAILED CANCELLED",
        "SUCCEEDED, REFUNDED",
        "FAILED, ''",
        "REFUNDED, ''",
        "CANCELLED, ''"
    })
    void payments(Payment.Status status, String next) {
        leads(status, next);
    }

    @ParameterizedTest
    @CsvSource({
        "PENDING_PAYMENT, ACTIVE TRIALING CANCELED",
        "TRIALING, ACTIVE PAST_DUE PAUSED CANCELED",
        "ACTIVE, PAST_DUE PAUSED CANCELED",
        "PAST_DUE, ACTIVE UNPAID CANCELED",
        "UNPAID, ACTIVE CANCELED",
        "PAUSED, ACTIVE CANCELED",
        "CANCELED, ''"
    })
    void subscriptions(Subscription.Status status, String next) {
        leads(status, next);
    }

    @ParameterizedTest
    @CsvSource({
        "TRIAL, PENDING_PAYMENT ACTIVE SUSPENDED CANCELLED",
        "PENDING_PAYMENT, ACTIVE SUSPENDED CANCELLED",
        "ACTIVE, PAST_DUE SUSPENDED CANCELLED",
        "PAST_DUE, ACTIVE SUSPENDED CANCELLED",
        "SUSPENDED, ACTIVE CANCELLED",
        "CANCELLED, ACTIVE"
    })
    void accounts(Account.Status status, String next) {
        leads(status, next);
    }

    @Test
    void wordsGoThereAndBack() {
        assertThat(Payment.Status.PENDING_APPROVAL.word()).isEqualTo("pending_approval");
        assertThat(State.of(Payment.Status.class, "pending_approval")).isEqualTo(Payment.Status.PENDING_APPROVAL);
    }

    private static <S extends Enum<S> & State<S>> void leads(S status, String next) {
        var wanted = next.isEmpty() ? Set.of() : Set.of(next.split(" "));
        assertThat(status.next().stream().map(Enum::name).collect(Collectors.toSet()))
                .isEqualTo(wanted);
        Arrays.stream(status.getDeclaringClass().getEnumConstants())
                .forEach(other -> assertThat(status.mayBecome(other)).isEqualTo(wanted.contains(other.name())));
    }
}
