package io.tallystick.notifications;

import io.tallystick.invoicing.Invoice;
import io.tallystick.invoicing.InvoiceDocuments;
import io.tallystick.invoicing.Invoices;
import io.tallystick.kernel.tenancy.Tenancy;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Makes the files that go with a mail. */
@Component
class Attachments {

    private final Invoices invoices;
    private final InvoiceDocuments documents;
    private final Tenancy tenancy;

    Attachments(Invoices invoices, InvoiceDocuments documents, Tenancy tenancy) {
        this.invoices = invoices;
        this.documents = documents;
        this.tenancy = tenancy;
    }

    List<Attachment> of(Email email) {
        var id = email.invoice();
        if (id == null) {
            return List.of();
        }
        return tenancy.within(email.account(), () -> {
            var invoice = invoices.get(email.account(), new Invoice.Id(id));
            return List.of(
                    new Attachment(invoice.number() + ".pdf", MediaType.APPLICATION_PDF_VALUE, documents.pdf(invoice)));
        });
    }
}
