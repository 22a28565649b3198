package io.tallystick.invoicing;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What is not owed after all, of an invoice that stays as it was written.
 *
 * @param number from a series of its own: {@code CN-2026-01-00001}
 * @param issuedOn in the seller's time zone
 */
public record CreditNote(
        AccountId account,
        UUID id,
        Invoice.Id invoice,
        String number,
        Money subtotal,
        Money tax,
        String reason,
        LocalDate issuedOn,
        Instant issuedAt) {

    public Money total() {
        return subtotal.plus(tax);
    }
}
