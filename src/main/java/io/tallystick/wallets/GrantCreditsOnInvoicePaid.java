package io.tallystick.wallets;

import io.tallystick.invoicing.InvoiceEvent;
import io.tallystick.kernel.news.InSameTransaction;
import org.springframework.stereotype.Component;

/** Credits that were ordered arrive when their invoice is paid, however that happened. */
@Component
class GrantCreditsOnInvoicePaid {

    private final CreditOrders orders;

    GrantCreditsOnInvoicePaid(CreditOrders orders) {
        this.orders = orders;
    }

    @InSameTransaction
    void on(InvoiceEvent.Paid paid) {
        orders.deliver(paid.invoice(), paid.by());
    }
}
