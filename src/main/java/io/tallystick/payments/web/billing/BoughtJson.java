package io.tallystick.payments.web.billing;

import io.tallystick.invoicing.web.billing.InvoiceJson;
import io.tallystick.wallets.CreditOrder;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was bought.
 *
 * @param payment the attempt to charge a card; null where the customer makes a transfer
 * @param balance the account's credits that can be spent now
 */
record BoughtJson(
        CreditOrderJson order,
        InvoiceJson invoice,
        @Nullable PaymentJson payment,
        NextActionJson nextAction,
        String balance) {

    /** The credits that arrive when the invoice is paid. @param price before tax */
    record CreditOrderJson(
            UUID id, @Nullable UUID packageId, String description, String credits, String price, String currency) {

        static CreditOrderJson of(CreditOrder order) {
            return new CreditOrderJson(
                    order.id().value(),
                    order.packageId(),
                    order.description(),
                    order.credits().plain(),
                    order.price().major().toPlainString(),
                    order.price().currency().code());
        }
    }
}
