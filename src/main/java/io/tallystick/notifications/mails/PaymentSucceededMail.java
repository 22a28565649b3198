package io.tallystick.notifications.mails;

import io.tallystick.kernel.money.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The receipt of a payment that a gateway took.
 *
 * @param toBalance what was paid beyond the invoice
 * @param automatic whether nobody was there when it was taken: credits were topped up
 */
public record PaymentSucceededMail(
        UUID invoice, String number, Money amount, String method, LocalDate paidOn, Money toBalance, boolean automatic)
        implements Mail {

    @Override
    public String template() {
        return "payment_succeeded";
    }

    @Override
    public Optional<UUID> attachedInvoice() {
        return Optional.of(invoice);
    }

    @Override
    public Letter letter(Links links) {
        var letter = Letter.about("Receipt for " + number)
                .status(Letter.Status.PAID)
                .says(
                        automatic ? "Your credits were topped up" : "Thank you for your payment",
                        automatic
                                ? "Your balance fell below the level that you chose, so invoice %s was paid from your saved method."
                                        .formatted(number)
                                : "Invoice %s is paid.".formatted(number))
                .figure(Figures.money(amount), "paid on " + Figures.day(paidOn))
                .fact("Invoice", number)
                .fact("Paid by", method)
                .action("View the invoice", links.invoice(invoice));
        if (toBalance.isPositive()) {
            letter.fact("Added to your account balance", Figures.money(toBalance));
        }
        if (automatic) {
            letter.closes("You can change or switch off automatic top-ups on the page “Plans & billing”.");
        }
        return letter.because("You receive this mail because it is the billing address of the account.");
    }
}
