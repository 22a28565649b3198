package io.tallystick.notifications.mails;

import java.math.BigDecimal;

/**
 * Automatic top-ups have ended by themselves.
 *
 * @param failures how many payments failed one after the other
 * @param reason why the last of them did
 */
public record TopUpStoppedMail(int failures, String reason, BigDecimal balance) implements Mail {

    @Override
    public String template() {
        return "auto_top_up_stopped";
    }

    @Override
    public Letter letter(Links links) {
        return Letter.about("Automatic top-ups have stopped")
                .status(Letter.Status.FAILED)
                .says(
                        "Automatic top-ups have stopped",
                        "%d payments failed one after the other, so we do not try again.".formatted(failures))
                .figure(Figures.credits(balance), "left in your account")
                .fact("Last reason", reason)
                .says("Save a method that works and switch automatic top-ups on again, or buy credits yourself.")
                .action("See your credits", links.billing())
                .because("You receive this mail because it is the billing address of the account.");
    }
}
