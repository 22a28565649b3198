package io.tallystick.notifications.mails;

import io.tallystick.kernel.money.AssetAmount;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The balance fell below the warning threshold, or little is left of the credit limit.
 *
 * @param account whose balance
 * @param user the user whose wallet it is, as the account calls them; null for the account's own wallet
 * @param runsOutOn when nothing is left if use goes on as it did; null where nobody can say
 * @param onCredit whether the use is paid later, and a credit limit is what runs out
 */
public record LowCreditsMail(
        String account,
        @Nullable String user,
        AssetAmount available,
        AssetAmount threshold,
        @Nullable LocalDate runsOutOn,
        boolean onCredit)
        implements Mail {

    @Override
    public String template() {
        return "low_balance";
    }

    @Override
    public Letter letter(Links links) {
        var left = Figures.amount(available);
        var letter = Letter.about("%s left in %s".formatted(left, account))
                .status(Letter.Status.LOW)
                .says(onCredit ? "Your credit limit is nearly reached" : "Your balance is low", fell())
                .figure(left, "left")
                .fact("Account", account)
                .fact("User", user)
                .fact("Warning at", Figures.amount(threshold))
                .fact("Runs out on", runsOutOn == null ? null : Figures.day(runsOutOn));
        if (runsOutOn != null) {
            letter.says("If use goes on as in the last days, it runs out on " + Figures.day(runsOutOn) + ".");
        }
        letter = onCredit
                ? letter.action("Open billing", links.billing())
                        .closes(
                                "You are told again when what was used has been invoiced, and the limit is nearly reached once more.")
                : letter.action("Buy credits", links.buyCredits())
                        .closes("You are told again when the balance has been filled up and falls once more.");
        return letter.because("You receive this mail because warnings about this balance are sent to this address.");
    }

    private String fell() {
        return onCredit
                ? "%s or less are left of the credit limit of %s.".formatted(Figures.amount(threshold), account)
                : whose() + " fell below " + Figures.amount(threshold) + ".";
    }

    private String whose() {
        return user == null ? "The balance of " + account : "The balance of " + user;
    }
}
