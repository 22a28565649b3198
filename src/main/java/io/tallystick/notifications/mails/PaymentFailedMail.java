package io.tallystick.notifications.mails;

import io.tallystick.kernel.money.Money;
import java.util.UUID;

/**
 * A gateway has refused a payment.
 *
 * @param reason as the gateway wrote it
 * @param automatic whether nobody was there: credits were to be topped up, and the invoice for them is void
 */
public record PaymentFailedMail(
        UUID invoice, String number, Money amount, String method, String reason, boolean automatic) implements Mail {

    @Override
    public String template() {
        return "payment_failed";
    }

    @Override
    public Letter letter(Links links) {
        var letter = Letter.about("Your payment of %s failed".formatted(Figures.money(amount)))
                .status(Letter.Status.FAILED)
                .says(
                        "Your payment did not go through",
                        automatic
                                ? "Your credits could not be topped up: %s was not paid."
                                        .formatted(Figures.money(amount))
                                : "%s for invoice %s was not paid.".formatted(Figures.money(amount), number))
                .fact("Reason", reason)
                .fact("Tried with", method);
        if (automatic) {
            letter.says(
                            "We void the invoice, so you owe nothing for it. Check the saved method, or choose another one.")
                    .action("See your credits", links.billing());
        } else {
            letter.says("The invoice is still open. Pay it with another card, or in another way.")
                    .action("Try again", links.invoice(invoice));
        }
        return letter.because("You receive this mail because it is the billing address of the account.");
    }
}
