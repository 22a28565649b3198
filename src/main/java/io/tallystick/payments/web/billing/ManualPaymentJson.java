package io.tallystick.payments.web.billing;

import static io.tallystick.payments.PaymentsProblem.TWO_NOTES;
import static io.tallystick.payments.PaymentsProblem.TWO_REFERENCES;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
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
 * What a payer tells of a transfer. Source 001's words {@code manual_reference} and {@code manual_notes} are accepted as well;
 * who sends both words says the same in both.
 *
 * @param amount in major units; all that is due where it is left out
 * @param currency the invoice's where it is left out
 */
record ManualPaymentJson(
        @NotNull @Nullable UUID invoiceId,
        @NotBlank @OneLine @Size(max = 50) @Nullable String paymentMethod,

        @Schema(requiredMode = RequiredMode.NOT_REQUIRED) @NotBlank @OneLine @Size(max = 200) @Nullable
        String transactionReference,

        @Nullable @OneLine @Size(max = 200) String manualReference,
        @Nullable BigDecimal amount,
        @Nullable @OneLine @Size(min = 3, max = 3) String currency,
        @Nullable @Paragraphs @Size(max = 2000) String notes,
        @Nullable @Paragraphs @Size(max = 2000) String manualNotes) {

    ManualPaymentJson {
        transactionReference = transactionReference == null ? manualReference : transactionReference;
        notes = notes == null ? manualNotes : notes;
    }

    /**
     * The confirmation in the house's words.
     *
     * <p>Refuses {@code two_references} and {@code two_notes} (400) where the two words of one thing differ.
     */
    ManualConfirmation with(Optional<Proof> proof) {
        var reference = Objects.requireNonNull(transactionReference).strip();
        if (manualReference != null && !manualReference.strip().equals(reference)) {
            throw TWO_REFERENCES.at("manual_reference");
        }
        if (manualNotes != null && !manualNotes.equals(notes)) {
            throw TWO_NOTES.at("manual_notes");
        }
        return new ManualConfirmation(
                new Invoice.Id(Objects.requireNonNull(invoiceId)),
                Objects.requireNonNull(paymentMethod),
                amount,
                currency,
                reference,
                notes,
                proof);
    }
}
