package io.tallystick.invoicing;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Money;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What invoicing shows of payments, which it does not know: implemented by the module that owns them. */
public interface PaymentsOfInvoices {

    /** The newest payment that was told for an invoice, whatever became of it. */
    Optional<PaymentNote> latest(AccountId account, Invoice.Id invoice);

    /**
     * A payment, as far as an invoice shows it.
     *
     * @param status the payment's word: {@code pending_approval}
     */
    record PaymentNote(
            UUID id,
            String status,
            Money amount,
            String method,
            String reference,
            @Nullable String failureMessage,
            Instant createdAt) {}
}
