package io.tallystick.payments.web.billing;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.tallystick.invoicing.Invoice;
import io.tallystick.kernel.text.OneLine;
import io.tallystick.kernel.text.Paragraphs;
import io.tallystick.payments.ManualConfirmation;
import io.tallystick.payments.Proof;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a payer tells of a transfer. Source 001's words {@code manual_reference} and {@code manual_notes} are accepted as well.
 *
 * @param amount in major units; all that is due where it is left out
 * @param currency the invoice's where it is left out
 */
record ManualPaymentJson(
        @NotNull @Nullable UUID invoiceId,
        @NotBlank @OneLine @Size(max = 50) @Nullable String paymentMethod,

        @JsonAlias("manual_reference") @NotBlank @OneLine @Size(max = 200) @Nullable
        String transactionReference,

        @Nullable BigDecimal amount,
        @Nullable @OneLine @Size(min = 3, max = 3) String currency,

        @JsonAlias("manual_notes") @Nullable @Paragraphs @Size(max = 2000)
        String notes) {

    ManualConfirmation with(Optional<Proof> proof) {
        return new ManualConfirmation(
                new Invoice.Id(Objects.requireNonNull(invoiceId)),
                Objects.requireNonNull(paymentMethod),
                amount,
                currency,
                Objects.requireNonNull(transactionReference).strip(),
                notes,
                proof);
    }
}
