package io.tallystick.invoicing.web.billing;

import io.tallystick.invoicing.Invoice;
import io.tallystick.invoicing.PaymentsOfInvoices;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes invoices as JSON, together with what payments say about them. */
@Component
public class InvoiceJsons {

    private final PaymentsOfInvoices payments;

    InvoiceJsons(PaymentsOfInvoices payments) {
        this.payments = payments;
    }

    /** The invoice as its account sees it, with the newest payment that was told for it. */
    @Transactional(readOnly = true)
    public InvoiceJson of(Invoice invoice) {
        return json(invoice, invoice.allowedActions());
    }

    /** The invoice as platform administrators see it: with what they may do. */
    @Transactional(readOnly = true)
    public InvoiceJson forStaff(Invoice invoice) {
        return json(invoice, invoice.allowedActionsForStaff());
    }

    private InvoiceJson json(Invoice invoice, List<String> allowedActions) {
        return InvoiceJson.of(
                invoice, payments.latest(invoice.account(), invoice.id()).orElse(null), allowedActions);
    }
}
