package io.tallystick.notifications.mails;

import java.time.Duration;

/**
 * The link to set a password.
 *
 * @param token the secret in the link
 * @param invited whether the reader is new and sets the first password
 */
public record PasswordMail(String seller, String email, String token, Duration validFor, boolean invited)
        implements Mail {

    @Override
    public String template() {
        return invited ? "set_password" : "password_reset";
    }

    @Override
    public boolean carriesSecret() {
        return true;
    }

    @Override
    public Letter letter(Links links) {
        return invited ? invitation(links) : reset(links);
    }

    private Letter invitation(Links links) {
        return Letter.about("Set your password for " + seller)
                .says("You have been added as an administrator", "Set a password to sign in to %s.".formatted(seller))
                .fact("Sign in as", email)
                .action("Set your password", links.resetPassword(token))
                .closes("The link works once, for %s.".formatted(Figures.duration(validFor)))
                .because("You receive this mail because an administrator of " + seller + " added this address.");
    }

    private Letter reset(Links links) {
        return Letter.about("Reset your password for " + seller)
                .says("Reset your password", "Someone asked for a new password for %s.".formatted(email))
                .action("Choose a new password", links.resetPassword(token))
                .closes("The link works once, for %s. Choosing a new password signs you out everywhere."
                        .formatted(Figures.duration(validFor)))
                .closes("If it was not you, do nothing: your password stays as it is.")
                .because("You receive this mail because a new password was asked for with this address.");
    }

    /** Leaves the token out, so that no log line can carry it. */
    @Override
    public String toString() {
        return "PasswordMail[" + template() + "]";
    }
}
