package io.tallystick.invoicing;

import io.tallystick.catalog.Logo;
import io.tallystick.catalog.Sellers;
import io.tallystick.invoicing.document.InvoiceDocument;
import io.tallystick.invoicing.document.InvoicePdf;
import io.tallystick.kernel.geo.PostalAddress;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the document that a customer keeps of what the invoice says; the same figures as the API. */
@Service
public class InvoiceDocuments {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private final InvoicePdf pdf = new InvoicePdf();
    private final PaymentInstructions instructions;
    private final PaymentsOfInvoices payments;
    private final Sellers sellers;
    private final Clock clock;

    InvoiceDocuments(PaymentInstructions instructions, PaymentsOfInvoices payments, Sellers sellers, Clock clock) {
        this.instructions = instructions;
        this.payments = payments;
        this.sellers = sellers;
        this.clock = clock;
    }

    /** The invoice as PDF/A-3. */
    @Transactional(readOnly = true)
    public byte[] pdf(Invoice invoice) {
        return pdf.render(document(invoice));
    }

    private InvoiceDocument document(Invoice invoice) {
        var paidAt = invoice.paidAt();
        return new InvoiceDocument(
                seller(invoice.seller()),
                customer(invoice),
                invoice.number(),
                status(invoice),
                invoice.issuedAt(),
                invoice.invoiceDate(),
                invoice.dueOn(),
                paidAt == null
                        ? null
                        : paidAt.atZone(sellers.current().timezone()).toLocalDate(),
                invoice.currency().code(),
                invoice.lines().stream().map(InvoiceDocuments::line).toList(),
                List.of(),
                invoice.subtotal().major(),
                invoice.tax().major(),
                invoice.total().major(),
                invoice.settled().major(),
                invoice.due().major(),
                instructions.of(invoice).stream().map(InvoiceDocuments::way).toList(),
                invoice.number(),
                null);
    }

    private InvoiceDocument.Seller seller(SellerSnapshot seller) {
        var logo =
                sellers.logo().map(Logo::content).map(InvoiceDocument.Logo::new).orElse(null);
        return new InvoiceDocument.Seller(
                seller.name(),
                seller.legalName(),
                lines(seller.address()),
                seller.taxId(),
                seller.email(),
                seller.website(),
                logo,
                seller.footer());
    }

    private static InvoiceDocument.Customer customer(Invoice invoice) {
        var billedTo = invoice.billedTo();
        var address = billedTo.address();
        return new InvoiceDocument.Customer(
                billedTo.name(), lines(address), billedTo.taxId(), address == null ? null : address.country());
    }

    private InvoiceDocument.Status status(Invoice invoice) {
        return switch (invoice.status()) {
            case DRAFT -> InvoiceDocument.Status.DRAFT;
            case PAID -> InvoiceDocument.Status.PAID;
            case VOID -> InvoiceDocument.Status.VOID;
            case UNCOLLECTIBLE -> InvoiceDocument.Status.UNCOLLECTIBLE;
            case PENDING -> open(invoice);
        };
    }

    private InvoiceDocument.Status open(Invoice invoice) {
        var inReview = payments.latest(invoice.account(), invoice.id())
                .filter(payment -> payment.status().equals("pending_approval"))
                .isPresent();
        if (inReview) {
            return InvoiceDocument.Status.WAITING_FOR_APPROVAL;
        }
        var today = LocalDate.ofInstant(clock.instant(), sellers.current().timezone());
        return today.isAfter(invoice.dueOn()) ? InvoiceDocument.Status.PAST_DUE : InvoiceDocument.Status.PENDING;
    }

    private static InvoiceDocument.Line line(Invoice.Line line) {
        return new InvoiceDocument.Line(
                line.description(),
                period(line),
                line.quantity(),
                line.unitPrice(),
                line.amount().major());
    }

    /** The period as people write it: with its last day, not the day after. */
    private static @Nullable String period(Invoice.Line line) {
        var start = line.periodStart();
        var end = line.periodEnd();
        return start == null || end == null ? null : DAY.format(start) + " – " + DAY.format(end.minusDays(1));
    }

    private static InvoiceDocument.PaymentMethod way(PaymentInstructions.Way way) {
        return new InvoiceDocument.PaymentMethod(way.title(), way.instructions(), way.details());
    }

    private static List<String> lines(@Nullable PostalAddress address) {
        return address == null ? List.of() : address.lines();
    }
}
