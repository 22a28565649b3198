package io.tallystick.invoicing.document;

import io.tallystick.invoicing.document.InvoiceDocument.Customer;
import io.tallystick.invoicing.document.InvoiceDocument.Line;
import io.tallystick.invoicing.document.InvoiceDocument.PaymentMethod;
import io.tallystick.invoicing.document.InvoiceDocument.Seller;
import io.tallystick.invoicing.document.InvoiceDocument.Status;
import io.tallystick.invoicing.document.InvoiceDocument.TaxLine;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Invoices to look at and to test with: one ordinary one, and what to change of it. */
record Samples(
        Seller seller,
        Customer customer,
        Status status,
        List<Line> lines,
        @Nullable String notes,
        String currency) {
    static final Customer ACME = new Customer(
            "Acme Research GmbH", List.of("Kastanienallee 12", "10435 Berlin", "Germany"), "DE811234567", "DE");

    static Samples ordinary() {
        var seller = new Seller(
                "Northwind Cloud",
                "Northwind Cloud Services Ltd",
                List.of("4 Harbour Street", "Dublin D02 X285", "Ireland"),
                "IE6388047V",
                "billing@northwind.example",
                "northwind.example",
                null,
                "Northwind Cloud Services Ltd · Registered in Ireland, no. 512345 · Payment within 7 days");
        var lines = List.of(
                line("Team plan", "1 March – 31 March 2026", "1", "89.00", "89.00"),
                line("Additional seats", "1 March – 31 March 2026", "12", "9.50", "114.00"),
                line("API calls above the plan", "February 2026", "1234567", "0.00085", "1049.38"),
                line("Credit for unused time on Starter plan", null, "1", "-12.35", "-12.35"));
        return new Samples(seller, ACME, Status.PENDING, lines, null, "EUR");
    }

    static Line line(String description, @Nullable String period, String quantity, String unitPrice, String amount) {
        return new Line(
                description, period, new BigDecimal(quantity), new BigDecimal(unitPrice), new BigDecimal(amount));
    }

    Samples to(String name, String... address) {
        return new Samples(seller, new Customer(name, List.of(address), null, null), status, lines, notes, currency);
    }

    Samples with(Status changed) {
        return new Samples(seller, customer, changed, lines, notes, currency);
    }

    Samples with(Line... changed) {
        return new Samples(seller, customer, status, List.of(changed), notes, currency);
    }

    Samples from(Seller changed) {
        return new Samples(changed, customer, status, lines, notes, currency);
    }

    Samples noting(String changed) {
        return new Samples(seller, customer, status, lines, changed, currency);
    }

    Samples in(String changed) {
        return new Samples(seller, customer, status, lines, notes, changed);
    }

    Samples withLines(int count) {
        return with(IntStream.rangeClosed(1, count)
                .mapToObj(i ->
                        line("Project " + i + ": storage and transfer", "March 2026", "" + i, "1.25", "" + i * 1.25))
                .toArray(Line[]::new));
    }

    InvoiceDocument document() {
        var subtotal = lines.stream().map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        var tax = subtotal.multiply(new BigDecimal("0.23")).setScale(2, java.math.RoundingMode.HALF_UP);
        var total = subtotal.add(tax);
        var paid = status == Status.PAID ? total : BigDecimal.ZERO;
        return new InvoiceDocument(
                seller,
                customer,
                "INV-2026-03-00042",
                status,
                Instant.parse("2026-03-12T09:30:00Z"),
                LocalDate.parse("2026-03-12"),
                LocalDate.parse("2026-03-19"),
                status == Status.PAID ? LocalDate.parse("2026-03-17") : null,
                currency,
                lines,
                List.of(new TaxLine("VAT", new BigDecimal("23"), subtotal, tax)),
                subtotal,
                tax,
                total,
                paid,
                total.subtract(paid),
                List.of(bankTransfer(), PaymentMethod.of("Card", "Pay online at northwind.example/pay with any card.")),
                "INV-2026-03-00042",
                notes);
    }

    private static PaymentMethod bankTransfer() {
        var details = new LinkedHashMap<String, String>();
        details.put("Account holder", "Northwind Cloud Services Ltd");
        details.put("Bank", "Bank of Ireland");
        details.put("IBAN", "IE29 AIBK 9311 5212 3456 78");
        details.put("BIC", "BOFIIE2D");
        return new PaymentMethod("Bank transfer (SEPA)", "Transfers usually arrive within one working day.", details);
    }
}
