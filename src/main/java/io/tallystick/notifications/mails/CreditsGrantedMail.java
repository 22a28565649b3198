package io.tallystick.notifications.mails;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Credits arrived.
 *
 * @param what why they were given
 * @param expiresOn the day from which they are gone; null when they last
 * @param rollsOver what of a rest does not end on that day; null when all of it ends
 */
public record CreditsGrantedMail(
        BigDecimal credits,
        BigDecimal balance,
        String what,
        @Nullable LocalDate expiresOn,
        @Nullable RollsOver rollsOver)
        implements Mail {

    /**
     * What goes on.
     *
     * @param expiresOn the day from which that is gone too
     */
    public record RollsOver(BigDecimal atMost, LocalDate expiresOn) {}

    @Override
    public String template() {
        return "credits_granted";
    }

    @Override
    public Letter letter(Links links) {
        var letter = Letter.about(Figures.credits(credits) + " added to your account")
                .status(Letter.Status.ACTIVE)
                .says("Your credits have arrived", "%s were added to your account.".formatted(Figures.credits(credits)))
                .figure(Figures.credits(balance), "now in your account")
                .fact("For", what)
                .action("See your credits", links.billing());
        if (expiresOn != null) {
            letter.fact("Usable until", Figures.day(expiresOn.minusDays(1)));
        }
        if (rollsOver != null) {
            letter.fact(
                    "What is left then",
                    "Up to %s stay usable until %s"
                            .formatted(
                                    Figures.credits(rollsOver.atMost()),
                                    Figures.day(rollsOver.expiresOn().minusDays(1))));
        }
        return letter.because("You receive this mail because it is the billing address of the account.");
    }
}
