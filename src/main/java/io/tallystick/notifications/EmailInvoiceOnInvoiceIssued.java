package io.tallystick.notifications;

import io.tallystick.invoicing.InvoiceEvent;
import io.tallystick.kernel.agenda.Agenda;
import io.tallystick.kernel.news.InSameTransaction;
import org.springframework.stereotype.Component;

/** Only notes it: what is left to pay is known when the account balance has been used, and numbers are locked until then. */
@Component
class EmailInvoiceOnInvoiceIssued {

    private final Agenda agenda;

    EmailInvoiceOnInvoiceIssued(Agenda agenda) {
        this.agenda = agenda;
    }

    @InSameTransaction
    public void on(InvoiceEvent.Issued event) {
        var invoice = event.invoice();
        if (invoice.total().isPositive()) {
            agenda.add(EmailInvoice.NAME, invoice.account(), invoice.id().value(), invoice.issuedAt());
        }
    }
}
