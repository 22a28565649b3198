package io.tallystick.invoicing.document;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * Everything an invoice page says. Amounts are exact, in {@code currency}, and printed with all their digits; nothing is
 * calculated or rounded here.
 *
 * @param number the invoice's number; with {@code createdAt} it is also the file's identity
 * @param createdAt when the document was written; it becomes the file's creation time, so equal input gives equal bytes
 * @param dueOn absent where nothing is to be paid
 * @param paidOn the day the last open amount was paid
 * @param currency ISO 4217 code
 * @param tax the sum of {@code taxLines}
 * @param paymentMethods how the customer can pay; left out of the page when nothing is open
 * @param reference what to quote with a payment
 * @param notes free text under the totals, such as a reverse charge notice; line breaks are kept
 */
public record InvoiceDocument(
        Seller seller,
        Customer customer,
        String number,
        Status status,
        Instant createdAt,
        LocalDate invoiceDate,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate paidOn,
        String currency,
        List<Line> lines,
        List<TaxLine> taxLines,
        BigDecimal subtotal,
        BigDecimal tax,
        BigDecimal total,
        BigDecimal amountPaid,
        BigDecimal amountDue,
        List<PaymentMethod> paymentMethods,
        String reference,
        @Nullable String notes) {

    /** Copies the lists, so that the document cannot change while it is set. */
    public InvoiceDocument {
        lines = List.copyOf(lines);
        taxLines = List.copyOf(taxLines);
        paymentMethods = List.copyOf(paymentMethods);
    }

    /** Whether the customer is still asked for money. */
    public boolean asksForPayment() {
        return status.open && amountDue.signum() > 0;
    }

    /** Who sends the invoice. The logo replaces the name at the top; {@code footer} ends every page. */
    public record Seller(
            String name,
            @Nullable String legalName,
            List<String> addressLines,
            @Nullable String taxId,
            @Nullable String email,
            @Nullable String website,
            @Nullable Logo logo,
            @Nullable String footer) {
        public Seller {
            addressLines = List.copyOf(addressLines);
        }
    }

    /** A PNG or JPEG picture as it was uploaded. One that cannot be read is left out. */
    public record Logo(byte[] bytes) {
        public Logo {
            bytes = bytes.clone();
        }
    }

    /** Who owes the invoice. {@code country} (ISO 3166) decides between Japanese and Chinese letter forms. */
    public record Customer(
            String name,
            List<String> addressLines,
            @Nullable String taxId,
            @Nullable String country) {
        public Customer {
            addressLines = List.copyOf(addressLines);
        }
    }

    /** One line; {@code period} is printed small beneath the description. */
    public record Line(
            String description,
            @Nullable String period,
            BigDecimal quantity,
            BigDecimal unitPrice,
            BigDecimal amount) {}

    /** Tax of one rate, in percent; without a rate the label speaks for itself. */
    public record TaxLine(String label, @Nullable BigDecimal rate, BigDecimal basis, BigDecimal amount) {}

    /** One way to pay; details are printed in their order. */
    public record PaymentMethod(String title, @Nullable String instructions, SequencedMap<String, String> details) {
        public PaymentMethod {
            details = java.util.Collections.unmodifiableSequencedMap(new java.util.LinkedHashMap<>(details));
        }

        /** A method described in words alone. */
        public static PaymentMethod of(String title, String instructions) {
            return new PaymentMethod(title, instructions, new java.util.LinkedHashMap<>(Map.of()));
        }
    }

    /** Where the invoice stands, with the word and the colour it has everywhere. */
    public enum Status {
        DRAFT("Draft", "grey", false),
        PENDING("Pending", "amber", true),
        WAITING_FOR_APPROVAL("Waiting for approval", "blue", true),
        PAST_DUE("Past due", "red", true),
        PAID("Paid", "green", false),
        VOID("Void", "grey", false),
        UNCOLLECTIBLE("Uncollectible", "grey", false);

        private final String word;
        private final String colour;
        private final boolean open;

        Status(String word, String colour, boolean open) {
            this.word = word;
            this.colour = colour;
            this.open = open;
        }

        /** The word a person reads. */
        public String word() {
            return word;
        }

        String colour() {
            return colour;
        }
    }
}
