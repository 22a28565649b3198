package io.tallystick.notifications.mails;

import io.tallystick.kernel.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An invoice was written, and can be paid in these ways.
 *
 * @param due zero where the account balance has paid it already
 * @param what the first line of the invoice
 */
public record InvoiceMail(
        String seller, UUID invoice, String number, Money due, LocalDate dueOn, String what, List<WayToPay> waysToPay)
        implements Mail {

    private static final String REASON = "You receive this mail because it is the billing address of the account.";

    /** @param details label to value, in the order in which a payer types them */
    public record WayToPay(String name, String instructions, Map<String, String> details) {

        Letter.Section section() {
            return new Letter.Section(
                    name,
                    instructions,
                    details.entrySet().stream()
                            .map(detail -> new Letter.Fact(detail.getKey(), detail.getValue()))
                            .toList());
        }
    }

    @Override
    public String template() {
        return "invoice_created";
    }

    @Override
    public Optional<UUID> attachedInvoice() {
        return Optional.of(invoice);
    }

    @Override
    public Letter letter(Links links) {
        return due.isPositive() ? toPay(links) : covered(links);
    }

    private Letter toPay(Links links) {
        var letter = Letter.about("Invoice %s from %s".formatted(number, seller))
                .status(Letter.Status.PENDING)
                .says("Invoice " + number, "Please pay %s by %s.".formatted(Figures.money(due), Figures.day(dueOn)))
                .figure(Figures.money(due), "due by " + Figures.day(dueOn))
                .fact("For", what)
                .fact("Quote with your payment", number)
                .action("Pay " + Figures.money(due), links.invoice(invoice))
                .closes("If you pay by transfer, tell us on the invoice's page once it is on its way. The invoice is"
                        + " attached as a PDF.");
        waysToPay.forEach(way -> letter.section(way.section()));
        return letter.because(REASON);
    }

    private Letter covered(Links links) {
        return Letter.about("Invoice %s from %s".formatted(number, seller))
                .status(Letter.Status.PAID)
                .says("Invoice " + number, "There is nothing to pay: your account balance covers it.")
                .fact("For", what)
                .action("View the invoice", links.invoice(invoice))
                .closes("The invoice is attached as a PDF.")
                .because(REASON);
    }
}
