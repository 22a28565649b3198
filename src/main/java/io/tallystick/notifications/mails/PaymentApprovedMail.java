package io.tallystick.notifications.mails;

import io.tallystick.kernel.money.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The receipt.
 *
 * @param stillDue zero when the invoice is paid
 * @param toBalance what was paid beyond the invoice
 */
public record PaymentApprovedMail(
        String seller,
        UUID invoice,
        String number,
        Money amount,
        String method,
        String reference,
        LocalDate receivedOn,
        Money stillDue,
        Money toBalance)
        implements Mail {

    @Override
    public String template() {
        return "payment_approved";
    }

    @Override
    public Optional<UUID> attachedInvoice() {
        return Optional.of(invoice);
    }

    @Override
    public Letter letter(Links links) {
        var letter = Letter.about("%s for %s".formatted(isPaid() ? "Receipt" : "Part payment received", number))
                .status(isPaid() ? Letter.Status.PAID : Letter.Status.PARTLY_PAID)
                .says("Thank you for your payment", outcome())
                .figure(Figures.money(amount), "received on " + Figures.day(receivedOn))
                .fact("Invoice", number)
                .fact("Paid by", method)
                .fact("Reference", reference);
        if (!isPaid()) {
            letter.fact("Still due", Figures.money(stillDue))
                    .action("Pay " + Figures.money(stillDue), links.invoice(invoice));
        } else {
            letter.action("View the invoice", links.invoice(invoice));
        }
        if (toBalance.isPositive()) {
            letter.fact("Added to your account balance", Figures.money(toBalance))
                    .closes(
                            "You paid more than was due. The rest is your account balance and lowers your next invoice.");
        }
        return letter.because("You receive this mail because it is the billing address of the account.");
    }

    private boolean isPaid() {
        return !stillDue.isPositive();
    }

    private String outcome() {
        return isPaid()
                ? "Invoice %s is paid.".formatted(number)
                : "It pays a part of invoice %s; %s is still due.".formatted(number, Figures.money(stillDue));
    }
}
