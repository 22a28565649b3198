package io.tallystick.invoicing.web.admin;

import io.tallystick.invoicing.Invoice;
import io.tallystick.invoicing.InvoiceDocuments;
import io.tallystick.invoicing.Invoices;
import io.tallystick.invoicing.web.billing.InvoiceFilter;
import io.tallystick.invoicing.web.billing.InvoiceJson;
import io.tallystick.invoicing.web.billing.InvoiceJsons;
import io.tallystick.invoicing.web.billing.PdfAnswer;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.access.Administrators;
import io.tallystick.kernel.paging.PageJson;
import io.tallystick.kernel.paging.PageRequest;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** All accounts' invoices, for platform administrators. */
@RestController
@Administrators
class InvoiceAdminResource {

    private final Invoices invoices;
    private final InvoiceJsons jsons;
    private final InvoiceDocuments documents;

    InvoiceAdminResource(Invoices invoices, InvoiceJsons jsons, InvoiceDocuments documents) {
        this.invoices = invoices;
        this.jsons = jsons;
        this.documents = documents;
    }

    /** All invoices, the newest first. */
    @GetMapping("/api/v1/admin/invoices/")
    PageJson<InvoiceJson> listForStaff(@ParameterObject InvoiceFilter filter, PageRequest page) {
        return PageJson.of(invoices.page(filter.query(Optional.empty(), page)), jsons::forStaff);
    }

    /** One invoice. */
    @GetMapping("/api/v1/admin/invoices/{id}/")
    InvoiceJson findForStaff(@PathVariable UUID id) {
        return jsons.forStaff(invoices.getForStaff(new Invoice.Id(id)));
    }

    /** The invoice as a document. */
    @GetMapping(path = "/api/v1/admin/invoices/{id}/pdf/", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> pdfForStaff(@PathVariable UUID id) {
        var invoice = invoices.getForStaff(new Invoice.Id(id));
        return PdfAnswer.of(invoice.number(), documents.pdf(invoice));
    }

    /** Notes that the invoice was paid outside of Tallystick; everything follows as from a payment. */
    @PostMapping("/api/v1/admin/invoices/{id}/mark-paid/")
    InvoiceJson markPaid(Actor administrator, @PathVariable UUID id) {
        var invoice = invoices.getForStaff(new Invoice.Id(id));
        return jsons.forStaff(invoices.markPaid(invoice.account(), invoice.id(), administrator));
    }

    /** Voids an unpaid invoice; its number stays. */
    @PostMapping("/api/v1/admin/invoices/{id}/void/")
    InvoiceJson voidInvoice(Actor administrator, @PathVariable UUID id, @Valid @RequestBody VoidJson body) {
        var invoice = invoices.getForStaff(new Invoice.Id(id));
        return jsons.forStaff(invoices.voidInvoice(invoice.account(), invoice.id(), body.reason(), administrator));
    }
}
