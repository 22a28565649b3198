package io.tallystick.invoicing.document;

import com.openhtmltopdf.bidi.BidiSplitter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the values of one document into the words of its page. */
final class InvoicePageWriter {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    // As many lines as must share a page with the totals, so that totals never stand alone.
    private static final int LINES_BESIDE_TOTALS = 2;

    private final InvoiceDocument document;
    private final Lettering lettering;
    private final Figures figures;

    InvoicePageWriter(InvoiceDocument document, Lettering lettering) {
        this.document = document;
        this.lettering = lettering;
        this.figures = Figures.in(lettering.set(document.currency()));
    }

    InvoicePage write() {
        var lines = document.lines().stream().map(this::line).toList();
        int split = Math.max(0, lines.size() - LINES_BESIDE_TOTALS);
        var totals = totals();
        return new InvoicePage(
                "Invoice " + lettering.set(document.number()),
                lettering.set(document.number()),
                document.status().word(),
                document.status().colour(),
                headline(),
                lettering.set(document.seller().name()),
                seller(),
                customer(),
                logo(),
                footer(),
                FootOfPage.height(footer()),
                facts(),
                amountHeading(),
                lines.subList(0, split),
                lines.subList(split, lines.size()),
                Columns.fit(lines, amountHeading()),
                totals,
                TotalColumns.fit(totals),
                document.asksForPayment() ? methods() : List.of(),
                lettering.set(document.reference()),
                text(document.notes()));
    }

    private String amountHeading() {
        return "Amount, " + figures.currency();
    }

    private String headline() {
        var due = figures.money(document.amountDue());
        return switch (document.status()) {
            case DRAFT -> "This is a draft and not yet an invoice.";
            case PENDING -> document.asksForPayment() ? due + on(" due ", document.dueOn()) : "Nothing is owed.";
            case PAST_DUE -> due + on(" was due ", document.dueOn());
            case WAITING_FOR_APPROVAL -> "Your payment has arrived and is being checked.";
            case PAID -> "Paid in full" + on(" on ", document.paidOn()) + ".";
            case VOID -> "This invoice is void. Nothing is owed.";
            case UNCOLLECTIBLE -> "This invoice has been written off.";
        };
    }

    private static String on(String words, @Nullable LocalDate date) {
        return date == null ? "" : words + DATE.format(date);
    }

    private InvoicePage.Party seller() {
        var seller = document.seller();
        var contact = Stream.of(taxId(seller.taxId()), seller.email(), seller.website());
        var name = Objects.requireNonNullElse(seller.legalName(), seller.name());
        return new InvoicePage.Party(
                lettering.set(name), texts(Stream.concat(seller.addressLines().stream(), contact)));
    }

    private InvoicePage.Party customer() {
        var customer = document.customer();
        return new InvoicePage.Party(
                lettering.set(customer.name()),
                texts(Stream.concat(customer.addressLines().stream(), Stream.of(taxId(customer.taxId())))));
    }

    private static @Nullable String taxId(@Nullable String taxId) {
        return taxId == null || taxId.isBlank() ? null : "Tax ID " + taxId;
    }

    private List<InvoicePage.Text> texts(Stream<? extends @Nullable String> lines) {
        return lines.map(this::text).filter(line -> !line.text().isEmpty()).toList();
    }

    private InvoicePage.Text text(@Nullable String words) {
        var set = lettering.set(words);
        return new InvoicePage.Text(set, RightToLeft.direction(set) == BidiSplitter.RTL ? "rtl" : "ltr");
    }

    private @Nullable String logo() {
        var logo = document.seller().logo();
        return logo == null ? null : Picture.dataUri(logo.bytes()).orElse(null);
    }

    private String footer() {
        var footer = lettering.set(document.seller().footer());
        return footer.isBlank() ? lettering.set(document.seller().name()) : footer;
    }

    private List<InvoicePage.Fact> facts() {
        var facts = new ArrayList<InvoicePage.Fact>();
        facts.add(fact("Invoice number", document.number()));
        facts.add(fact("Invoice date", DATE.format(document.invoiceDate())));
        if (document.dueOn() != null && document.status() != InvoiceDocument.Status.VOID) {
            facts.add(fact("Due date", DATE.format(document.dueOn())));
        }
        if (document.paidOn() != null) {
            facts.add(fact("Paid on", DATE.format(document.paidOn())));
        }
        return facts;
    }

    private InvoicePage.Fact fact(String label, String value) {
        return new InvoicePage.Fact(text(label), text(value));
    }

    private InvoicePage.Line line(InvoiceDocument.Line line) {
        return new InvoicePage.Line(
                text(line.description()),
                text(line.period()),
                Figures.number(line.quantity()),
                figures.bare(line.unitPrice()),
                figures.bare(line.amount()));
    }

    private List<InvoicePage.Total> totals() {
        var totals = new ArrayList<InvoicePage.Total>();
        totals.add(new InvoicePage.Total("Subtotal", figures.money(document.subtotal()), "plain"));
        document.taxLines().forEach(tax -> totals.add(taxTotal(tax)));
        if (document.taxLines().size() != 1) {
            totals.add(new InvoicePage.Total("Tax", figures.money(document.tax()), "plain"));
        }
        totals.add(new InvoicePage.Total("Total", figures.money(document.total()), "total"));
        if (document.amountPaid().signum() != 0) {
            totals.add(new InvoicePage.Total(
                    "Paid", figures.money(document.amountPaid().negate()), "plain"));
        }
        if (document.status() == InvoiceDocument.Status.VOID) {
            return totals;
        }
        totals.add(new InvoicePage.Total("Amount due", figures.money(document.amountDue()), "due"));
        return totals;
    }

    private InvoicePage.Total taxTotal(InvoiceDocument.TaxLine tax) {
        var rate = tax.rate() == null ? "" : " " + Figures.number(tax.rate()) + "\u00A0%";
        var label = lettering.set(tax.label()) + rate + " on " + figures.money(tax.basis());
        return new InvoicePage.Total(label, figures.money(tax.amount()), "plain");
    }

    private List<InvoicePage.Method> methods() {
        return document.paymentMethods().stream()
                .map(method ->
                        new InvoicePage.Method(text(method.title()), text(method.instructions()), details(method)))
                .toList();
    }

    private List<InvoicePage.Fact> details(InvoiceDocument.PaymentMethod method) {
        return method.details().entrySet().stream()
                .map(detail -> fact(detail.getKey(), detail.getValue()))
                .toList();
    }
}
