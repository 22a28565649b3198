package io.tallystick.invoicing.web.billing;

import io.tallystick.invoicing.Invoice;
import io.tallystick.invoicing.PaymentsOfInvoices.PaymentNote;
import io.tallystick.invoicing.SellerSnapshot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invoice.
 *
 * @param status {@code pending} is owed
 * @param amountDue what is still owed
 * @param paymentReference what to quote when paying
 * @param pendingPayment the payment under review
 * @param latestPayment the newest payment that was told, whatever became of it
 * @param billingSnapshot who it was written to, as it stood then
 */
public record InvoiceJson(
        UUID id,
        AccountRefJson account,
        String invoiceNumber,
        String status,
        String subtotal,
        String tax,
        String total,
        String amountPaid,
        String amountDue,
        String currency,
        LocalDate invoiceDate,
        LocalDate dueDate,
        @Nullable Instant paidAt,
        @Nullable UUID subscriptionId,
        @Nullable String stripeInvoiceId,
        String invoicePdfUrl,
        String paymentReference,
        List<LineJson> lineItems,
        List<TaxLineJson> taxLines,
        BillingSnapshotJson billingSnapshot,
        SellerJson sellerSnapshot,
        @Nullable PaymentNoteJson pendingPayment,
        @Nullable PaymentNoteJson latestPayment,
        List<String> allowedActions,
        @Nullable String voidReason,
        Instant createdAt) {

    /** Whose invoice it is. */
    public record AccountRefJson(UUID id, String name) {}

    /** A line; its period is half-open. */
    public record LineJson(
            String description,
            String quantity,
            String unitPrice,
            String amount,
            @Nullable LocalDate periodStart,
            @Nullable LocalDate periodEnd) {

        static LineJson of(Invoice.Line line) {
            return new LineJson(
                    line.description(),
                    plain(line.quantity()),
                    unitPrice(line),
                    line.amount().major().toPlainString(),
                    line.periodStart(),
                    line.periodEnd());
        }

        private static String plain(java.math.BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }

        /** At least the currency's decimals, more only where the price has them. */
        private static String unitPrice(Invoice.Line line) {
            var digits = line.amount().currency().fractionDigits();
            var bare = line.unitPrice().stripTrailingZeros();
            return (bare.scale() < digits ? bare.setScale(digits) : bare).toPlainString();
        }
    }

    /** Tax for one category and rate. */
    public record TaxLineJson(String category, String rate, String basis, String amount) {}

    /** Who the invoice was written to. */
    public record BillingSnapshotJson(
            String name,
            String email,
            @Nullable String taxId,
            @Nullable PostalAddressJson address) {}

    /** Who wrote it. */
    public record SellerJson(
            String name,
            @Nullable String legalName,
            @Nullable String taxId,
            @Nullable String email,
            @Nullable String website,
            @Nullable PostalAddressJson address) {

        static SellerJson of(SellerSnapshot seller) {
            return new SellerJson(
                    seller.name(),
                    seller.legalName(),
                    seller.taxId(),
                    seller.email(),
                    seller.website(),
                    PostalAddressJson.of(seller.address()));
        }
    }

    /** A payment that was told for the invoice. */
    public record PaymentNoteJson(
            UUID id,
            String status,
            String amount,
            String currency,
            String paymentMethod,
            String reference,
            @Nullable String failureMessage,
            Instant createdAt) {

        static PaymentNoteJson of(PaymentNote note) {
            return new PaymentNoteJson(
                    note.id(),
                    note.status(),
                    note.amount().major().toPlainString(),
                    note.amount().currency().code(),
                    note.method(),
                    note.reference(),
                    note.failureMessage(),
                    note.createdAt());
        }
    }

    /**
     * The invoice with the newest payment that was told for it.
     *
     * @param allowedActions what the reader may do
     */
    static InvoiceJson of(Invoice invoice, @Nullable PaymentNote latest, List<String> allowedActions) {
        var note = latest == null ? null : PaymentNoteJson.of(latest);
        var inReview = note != null && note.status().equals("pending_approval");
        var billedTo = invoice.billedTo();
        return new InvoiceJson(
                invoice.id().value(),
                new AccountRefJson(invoice.account().value(), billedTo.name()),
                invoice.number(),
                invoice.status().word(),
                invoice.subtotal().major().toPlainString(),
                invoice.tax().major().toPlainString(),
                invoice.total().major().toPlainString(),
                invoice.settled().major().toPlainString(),
                invoice.due().major().toPlainString(),
                invoice.currency().code(),
                invoice.invoiceDate(),
                invoice.dueOn(),
                invoice.paidAt(),
                invoice.subject().kind().equals("subscription")
                        ? invoice.subject().id()
                        : null,
                null,
                "/api/v1/billing/invoices/" + invoice.id().value() + "/pdf/",
                invoice.number(),
                invoice.lines().stream().map(LineJson::of).toList(),
                List.of(),
                new BillingSnapshotJson(
                        billedTo.name(), billedTo.email(), billedTo.taxId(), PostalAddressJson.of(billedTo.address())),
                SellerJson.of(invoice.seller()),
                inReview ? note : null,
                note,
                inReview ? withoutConfirming(allowedActions) : allowedActions,
                invoice.voidReason(),
                invoice.issuedAt());
    }

    /** An invoice has one confirmation under review at a time. */
    private static List<String> withoutConfirming(List<String> actions) {
        return actions.stream()
                .filter(action -> !action.equals("confirm_payment"))
                .toList();
    }
}
