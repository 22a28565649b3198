package io.tallystick.subscriptions;

import io.tallystick.invoicing.InvoiceEvent;
import io.tallystick.kernel.news.InSameTransaction;
import org.springframework.stereotype.Component;

/** A subscription whose first invoice is voided never starts. */
@Component
class CancelOnInvoiceVoided {

    private final Subscriptions subscriptions;

    CancelOnInvoiceVoided(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @InSameTransaction
    void on(InvoiceEvent.Voided voided) {
        var subject = voided.invoice().subject();
        if (subject.kind().equals(Subscriptions.SUBJECT)) {
            subscriptions.cancelUnpaid(voided.account(), new Subscription.Id(subject.id()), voided.by());
        }
    }
}
