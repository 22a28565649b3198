package io.tallystick.payments.web.billing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.multipart.MultipartFile;

/** The same as {@link ManualPaymentJson}, as a form with a file. */
record ManualPaymentForm(
        @BindParam("invoice_id") @Nullable UUID invoiceId,
        @BindParam("payment_method") @Nullable String paymentMethod,
        @BindParam("transaction_reference") @Nullable String transactionReference,
        @BindParam("manual_reference") @Nullable String manualReference,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable String notes,
        @BindParam("manual_notes") @Nullable String manualNotes,
        @Nullable MultipartFile proof) {}
