package io.tallystick.notifications.mails;

import io.tallystick.kernel.money.Money;
import java.util.UUID;

/**
 * To administrators: a payment waits for you.
 *
 * @param due what the invoice still owed when the customer told of the payment
 */
public record PaymentWaitsMail(
        UUID payment, String account, String number, Money amount, Money due, String method, String reference)
        implements Mail {

    @Override
    public String template() {
        return "payment_waits";
    }

    @Override
    public Letter letter(Links links) {
        return Letter.about("Payment to approve: %s from %s".formatted(Figures.money(amount), account))
                .status(Letter.Status.IN_REVIEW)
                .says(
                        "A payment waits for you",
                        "%s says that %s was paid for invoice %s.".formatted(account, Figures.money(amount), number))
                .figure(Figures.money(amount), comparison())
                .fact("Paid by", method)
                .fact("Reference", reference)
                .action("Review the payment", links.paymentForStaff(payment))
                .closes("Approve it when the money has arrived. Until then the invoice stays open.")
                .because("You receive this mail because you are an administrator.");
    }

    private String comparison() {
        var difference = amount.minus(due);
        if (difference.isZero()) {
            return "exactly what is due";
        }
        return difference.isPositive()
                ? Figures.money(difference) + " more than is due"
                : Figures.money(due.minus(amount)) + " less than is due";
    }
}
