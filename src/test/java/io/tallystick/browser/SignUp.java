package io.tallystick.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The sign-up pages, walked through as a newcomer does. */
final class SignUp {

    static final String PASSWORD = "plum harbour 61 teapot";

    private SignUp() {}

    /** Up to the account: who they are and what their company is called. */
    static void introduces(Visitor visitor, String plan, String account, String email, String country) {
        visitor.goesTo("/sign-up").presses("Choose " + plan);
        visitor.fills("First name", "Amina").fills("Last name", "Khan").fills("E-mail", email);
        visitor.fills("Password", PASSWORD).fills("Account name", account);
        visitor.chooses("Country", country);
    }

    /** A paid plan of Pakistan, to its invoice on the billing page. */
    static Visitor paid(Front front, String account, String email) {
        var visitor = front.visitor();
        introduces(visitor, "Starter", account, email, "Pakistan");
        visitor.presses("Continue")
                .fills("Street and number", "12 Mall Road")
                .fills("City", "Lahore")
                .presses("Continue");
        visitor.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Bank transfer"))
                .click();
        visitor.sees("Starter, 89.00 USD each month").waitsUntilCalm().picture("sign-up-payment");
        visitor.presses("Create account").sees("How to pay by").waitsUntilCalm().picture("sign-up-done");
        return visitor.presses("Go to your billing page").sees("89.00 USD to pay");
    }

    /** Tells that the open invoice was paid in full. */
    static void confirms(Visitor visitor, String button, String reference) {
        visitor.presses(button).fills("Transaction reference", reference);
        visitor.page()
                .locator("input[type=file]")
                .setInputFiles(new com.microsoft.playwright.options.FilePayload(
                        "receipt.png", "image/png", Receipt.picture(reference)));
        visitor.pressesInDialog("Confirm 89.00").seesHeading("Payment sent for review");
        visitor.presses("Done").sees("We are checking your payment of 89.00 USD");
    }
}
