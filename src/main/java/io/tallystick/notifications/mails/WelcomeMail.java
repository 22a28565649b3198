package io.tallystick.notifications.mails;

import java.math.BigDecimal;

/**
 * To someone who has just signed up.
 *
 * @param credits what is ready to be spent; zero where the plan is paid for first
 * @param paysFirst whether an invoice has to be paid before the account can be used
 */
public record WelcomeMail(String seller, String account, String plan, BigDecimal credits, boolean paysFirst)
        implements Mail {

    @Override
    public String template() {
        return "welcome";
    }

    @Override
    public Letter letter(Links links) {
        return paysFirst ? paid(links) : free(links);
    }

    private Letter free(Links links) {
        return Letter.about("Welcome to " + seller)
                .status(Letter.Status.ACTIVE)
                .says("Your account is ready", "%s is open on the %s plan.".formatted(account, plan))
                .figure(Figures.credits(credits), "ready to use")
                .says("You have not been asked for a payment method and nothing will be charged.")
                .action("Open your account", links.billing())
                .because("You receive this mail because you signed up with this address.");
    }

    private Letter paid(Links links) {
        return Letter.about("Welcome to " + seller)
                .status(Letter.Status.PENDING)
                .says(
                        "Your account waits for its first payment",
                        "%s is set up on the %s plan.".formatted(account, plan))
                .says(
                        "Your invoice comes in a mail of its own, with the ways to pay it. The plan starts, and its credits"
                                + " arrive, as soon as the payment is confirmed.")
                .action("See what to pay", links.billing())
                .because("You receive this mail because you signed up with this address.");
    }
}
