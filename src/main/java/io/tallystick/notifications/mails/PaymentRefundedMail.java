package io.tallystick.notifications.mails;

import io.tallystick.kernel.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money went back.
 *
 * @param creditsTaken credits that were taken back with it
 * @param creditNote its number; null where the amount is owed again
 * @param stillDue what the invoice asks for now
 */
public record PaymentRefundedMail(
        UUID invoice,
        String number,
        Money amount,
        String method,
        LocalDate refundedOn,
        String reason,
        BigDecimal creditsTaken,
        @Nullable String creditNote,
        Money stillDue)
        implements Mail {

    @Override
    public String template() {
        return "payment_refunded";
    }

    @Override
    public Letter letter(Links links) {
        var letter = Letter.about("Refund of %s for %s".formatted(Figures.money(amount), number))
                .says(
                        "Your money is on its way back",
                        "We refunded %s of your payment for invoice %s.".formatted(Figures.money(amount), number))
                .figure(Figures.money(amount), "refunded on " + Figures.day(refundedOn))
                .fact("Invoice", number)
                .fact("Refunded to", method)
                .fact("Reason", reason)
                .fact("Credit note", creditNote);
        if (creditsTaken.signum() > 0) {
            letter.fact("Credits taken back", Figures.credits(creditsTaken));
        }
        if (stillDue.isPositive()) {
            letter.fact("Still due", Figures.money(stillDue));
        }
        return letter.closes("Banks take a few days until the money is in your account.")
                .action("View the invoice", links.invoice(invoice))
                .because("You receive this mail because it is the billing address of the account.");
    }
}
