package io.tallystick.payments;

import io.tallystick.invoicing.Invoice;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a payer tells of a transfer.
 *
 * @param amount in major units; null means all that is due
 * @param currency what the payer paid in; null means the invoice's
 */
public record ManualConfirmation(
        Invoice.Id invoice,
        String method,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        String reference,
        @Nullable String notes,
        Optional<Proof> proof) {}
