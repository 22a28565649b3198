package io.tallystick.payments.web.billing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import io.tallystick.kernel.text.OneLine;
import io.tallystick.payments.Proof;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.multipart.MultipartFile;

/** The same as {@link ManualPaymentJson}, as a form with a file; its words are checked when the form has become that. */
record ManualPaymentForm(
        @Schema(name = "invoice_id") @BindParam("invoice_id") @Nullable
        UUID invoiceId,

        @Schema(name = "payment_method") @BindParam("payment_method") @Nullable
        String paymentMethod,

        @Schema(name = "transaction_reference") @BindParam("transaction_reference") @Nullable
        String reference,

        @Schema(name = "manual_reference") @BindParam("manual_reference") @Nullable
        String manualReference,

        @Nullable BigDecimal amount,
        @Nullable @OneLine @Size(min = 3, max = 3) String currency,
        @Nullable String notes,

        @Schema(name = "manual_notes") @BindParam("manual_notes") @Nullable
        String manualNotes,

        @Nullable MultipartFile proof) {

    ManualPaymentJson words() {
        return new ManualPaymentJson(
                invoiceId, paymentMethod, reference, manualReference, amount, currency, notes, manualNotes);
    }

    @JsonIgnore
    Optional<Proof> file() {
        if (proof == null || proof.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Proof.of(proof.getOriginalFilename(), proof.getBytes()));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
