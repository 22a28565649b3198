package io.tallystick.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@BrowserTest
class SignInBrowserTest {

    @Test
    @DisplayName("Who chooses the free plan gives no address and has credits at once")
    void signsUpForFree(Front front) {
        var newcomer = front.visitor();
        SignUp.introduces(newcomer, "Free", "Nairobi Notes", Front.newAddress("wanjiru"), "Kenya");
        newcomer.sees("You pay nothing").presses("Create account").sees("1,000 credits are ready for Nairobi Notes");
        newcomer.presses("Go to your billing page").sees("You owe nothing.").sees("1,000 credits");
    }

    @Test
    @DisplayName("A forgotten password is set anew through the link of a mail")
    void resetsThePassword(Front front) {
        var email = Front.newAddress("zola");
        var person = front.visitor();
        SignUp.introduces(person, "Free", "Zola Works", email, "Kenya");
        person.presses("Create account").presses("Go to your billing page").sees("You owe nothing.");
        person.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Your menu"))
                .click();
        person.page()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Sign out"))
                .click();
        person.seesHeading("Sign in").follows("Forgot your password?").fills("E-mail", email);
        person.page().keyboard().press("Enter");
        person.seesHeading("Look into your mailbox");

        front.errandsDone();
        person.goesTo("/sandbox/mailbox?to=" + email).follows("Reset your password");
        var link = person.page()
                .frameLocator("iframe")
                .locator("a[href*='/reset-password']")
                .first();
        person.goesTo(link.getAttribute("href")).fills("New password", "quiet lantern 72 orchard");
        person.presses("Set new password").seesHeading("Sign in");
        person.fills("E-mail", email)
                .fills("Password", "quiet lantern 72 orchard")
                .presses("Sign in");
        person.sees("You owe nothing.");
    }

    @Test
    @DisplayName("Everything needed for a payment's approval can be done with the keyboard alone")
    void worksWithTheKeyboardAlone(Front front) {
        var administrator = front.visitor().goesTo("/sign-in").seesHeading("Sign in");
        var page = administrator.page();
        tabTo(page, "E-mail");
        page.keyboard().type("nadia@tallystick.test");
        tabTo(page, "Password");
        page.keyboard().type(Front.DEMO_PASSWORD);
        page.keyboard().press("Enter");
        administrator.seesHeading("Payments").sees("Deccan Software").waitsUntilCalm();

        page.keyboard().press("Tab");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Skip to content")))
                .isFocused();
        var row = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Deccan Software"));
        for (var presses = 0; presses < 40 && !isFocused(page, "Deccan Software"); presses++) {
            page.keyboard().press("Tab");
        }
        assertThat(row).isFocused();
        page.keyboard().press("Enter");
        administrator.sees("Does it stand on the bank statement?").waitsUntilCalm();
        page.keyboard().press("Escape");
        assertThat(page).hasURL(Pattern.compile("/admin/payments(\\?.*)?$"));
    }

    private static boolean isFocused(Page page, String words) {
        return (Boolean) page.evaluate("words => document.activeElement.textContent.includes(words)", words);
    }

    private static void tabTo(Page page, String label) {
        var input = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label));
        input.waitFor();
        for (var presses = 0; presses < 20; presses++) {
            if ((Boolean) input.evaluate("input => input === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        assertThat(input).isFocused();
    }
}
