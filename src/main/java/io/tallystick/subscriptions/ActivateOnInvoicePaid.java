package io.tallystick.subscriptions;

import io.tallystick.invoicing.InvoiceEvent;
import io.tallystick.kernel.news.InSameTransaction;
import org.springframework.stereotype.Component;

/** A subscription that waits for its first payment starts when its invoice is paid. */
@Component
class ActivateOnInvoicePaid {

    private final Subscriptions subscriptions;

    ActivateOnInvoicePaid(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @InSameTransaction
    void on(InvoiceEvent.Paid paid) {
        var subject = paid.invoice().subject();
        if (subject.kind().equals(Subscriptions.SUBJECT)) {
            subscriptions.activate(paid.account(), new Subscription.Id(subject.id()), paid.invoice(), paid.by());
        }
    }
}
