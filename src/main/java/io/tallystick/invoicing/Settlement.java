package io.tallystick.invoicing;

import io.tallystick.kernel.money.Money;
import java.util.UUID;

/**
 * What was done with an amount that came for an invoice.
 *
 * @param allocated the part that the invoice took
 * @param excess the part that became the account's balance
 */
public record Settlement(Invoice invoice, Money allocated, Money excess) {

    /** Where an amount came from: the journal's account that receives it, and the thing that brought it. */
    public record Source(String kind, UUID id) {

        /** A payment that an administrator approved or a gateway confirmed. */
        public static Source payment(UUID id) {
            return new Source("payment", id);
        }
    }
}
