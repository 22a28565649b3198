package io.tallystick.notifications.mails;

import io.tallystick.kernel.money.Money;
import java.util.UUID;

/** @param reason as the administrator wrote it */
public record PaymentRejectedMail(
        String seller, UUID invoice, String number, Money amount, String reference, String reason) implements Mail {

    @Override
    public String template() {
        return "payment_rejected";
    }

    @Override
    public Letter letter(Links links) {
        return Letter.about("We could not confirm your payment for " + number)
                .status(Letter.Status.FAILED)
                .says(
                        "We could not confirm your payment",
                        "We did not find %s for invoice %s.".formatted(Figures.money(amount), number))
                .fact("Reason", reason)
                .fact("Reference", reference)
                .says(
                        "The invoice is open again. Check the amount and the reference, and tell us about the payment once"
                                + " more, or pay another way.")
                .action("Try again", links.invoice(invoice))
                .closes("If you think that this is a mistake, answer this mail with the proof of your payment.")
                .because("You receive this mail because it is the billing address of the account.");
    }
}
