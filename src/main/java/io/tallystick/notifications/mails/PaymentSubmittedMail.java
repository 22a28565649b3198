package io.tallystick.notifications.mails;

import io.tallystick.kernel.money.Money;
import java.util.UUID;

/** To the customer: what you told us about a payment has arrived, and is being looked at. */
public record PaymentSubmittedMail(
        String seller, UUID invoice, String number, Money amount, String method, String reference) implements Mail {

    @Override
    public String template() {
        return "payment_submitted";
    }

    @Override
    public Letter letter(Links links) {
        return Letter.about("We are checking your payment for " + number)
                .status(Letter.Status.IN_REVIEW)
                .says(
                        "We have your payment details",
                        "You told us that you paid %s for invoice %s.".formatted(Figures.money(amount), number))
                .fact("Amount", Figures.money(amount))
                .fact("Paid by", method)
                .fact("Reference", reference)
                .says("We look for it on our side and write to you as soon as it is confirmed. There is nothing more to"
                        + " do.")
                .action("View the invoice", links.invoice(invoice))
                .because("You receive this mail because it is the billing address of the account.");
    }
}
