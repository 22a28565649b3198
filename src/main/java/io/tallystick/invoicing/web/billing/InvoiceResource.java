package io.tallystick.invoicing.web.billing;

import io.tallystick.invoicing.Invoice;
import io.tallystick.invoicing.InvoiceDocuments;
import io.tallystick.invoicing.Invoices;
import io.tallystick.kernel.access.Access;
import io.tallystick.kernel.access.Allow;
import io.tallystick.kernel.access.Permission;
import io.tallystick.kernel.paging.PageJson;
import io.tallystick.kernel.paging.PageRequest;
import java.util.Optional;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The account's invoices. */
@RestController
class InvoiceResource {

    private final Invoices invoices;
    private final InvoiceJsons jsons;
    private final InvoiceDocuments documents;

    InvoiceResource(Invoices invoices, InvoiceJsons jsons, InvoiceDocuments documents) {
        this.invoices = invoices;
        this.jsons = jsons;
        this.documents = documents;
    }

    /** The account's invoices, the newest first. */
    @Allow(Permission.BILLING_READ)
    @GetMapping("/api/v1/billing/invoices/")
    PageJson<InvoiceJson> list(Access access, @ParameterObject InvoiceFilter filter, PageRequest page) {
        return PageJson.of(invoices.page(filter.query(Optional.of(access.account()), page)), jsons::of);
    }

    /** One invoice. */
    @Allow(Permission.BILLING_READ)
    @GetMapping("/api/v1/billing/invoices/{id}/")
    InvoiceJson find(Access access, @PathVariable UUID id) {
        return jsons.of(invoices.get(access.account(), new Invoice.Id(id)));
    }

    /** The invoice as a document. */
    @Allow(Permission.BILLING_READ)
    @GetMapping(
            path = {
                "/api/v1/billing/invoices/{id}/pdf/",
                "/api/v1/billing/invoices/{id}/download_pdf/",
                "/api/v1/billing/download-invoice/{id}/"
            },
            produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> pdf(Access access, @PathVariable UUID id) {
        var invoice = invoices.get(access.account(), new Invoice.Id(id));
        return PdfAnswer.of(invoice.number(), documents.pdf(invoice));
    }
}
