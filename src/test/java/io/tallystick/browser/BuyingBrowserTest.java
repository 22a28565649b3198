package io.tallystick.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@BrowserTest
class BuyingBrowserTest {

    private static final String WORKS = "Visa •••• 4242: Is paid at once";
    private static final String DECLINED = "Visa •••• 9995: Your card has insufficient funds.";
    private static final String ASKS = "Visa •••• 3155: Your bank asks you to confirm this payment.";

    @Test
    @DisplayName("A customer buys credits with a card, and has them at once")
    void byCard(Front front) {
        var customer = newcomer(front, "Bremen Bikes", "Germany");
        customer.goesTo("/account/billing?tab=credits").follows("Buy credits").sees("Which package?");
        choosesPackage(customer, "Business Pack, 5,000 credits, 50.15");
        savesCard(customer, WORKS);
        customer.waitsUntilCalm().picture("purchase").isAccessible();
        presses(customer, "Buy 5,000 credits for 50.15");
        customer.sees("5,000 credits added").sees("6,000 credits");
        customer.waitsUntilCalm().picture("purchased").isAccessible();
        customer.follows("See your credits").sees("Bought").sees("Business Pack, 5,000 credits");
        customer.goesTo("/account/billing?tab=methods").sees("Visa •••• 4242");

        var administrator =
                front.person("nadia").goesTo("/admin/payments?status=all").follows("Bremen Bikes");
        administrator.fills("Amount", "10.03").fills("Reason", "Bought too many");
        administrator.waitsUntilCalm().picture("refund").isAccessible();
        administrator.pressesInDialog("Refund 10.03").sees("10.03 USD refunded").sees("Refund 40.12");
        customer.goesTo("/account/billing?tab=credits").sees("5,000");
    }

    @Test
    @DisplayName("A declined card says why, and the same invoice is paid with another")
    void declinedThenPaid(Front front) {
        var customer = newcomer(front, "Declined Dairy", "Germany");
        customer.goesTo("/account/credits/purchase").sees("Which package?");
        savesCard(customer, DECLINED);
        presses(customer, "Buy 2,000 credits for 26.10");
        customer.sees("Your card has insufficient funds.").sees("Nothing was charged");
        customer.waitsUntilCalm().picture("purchase-declined").isAccessible();
        savesCard(customer, ASKS);
        presses(customer, "Pay 26.10");
        customer.sees("Your bank asks you to confirm this payment.");
        customer.waitsUntilCalm().picture("purchase-bank-asks").isAccessible();
        presses(customer, "Approve 26.10");
        customer.sees("2,000 credits added").sees("3,000 credits");
    }

    @Test
    @DisplayName("Credits are bought by bank transfer and arrive with the approval")
    void byTransfer(Front front) {
        var customer = newcomer(front, "Karachi Kites", "Pakistan");
        customer.goesTo("/account/credits/purchase").sees("Which package?");
        customer.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("JazzCash"))
                .click();
        presses(customer, "Buy 2,000 credits for 26.10");
        customer.sees("Reference to quote")
                .waitsUntilCalm()
                .picture("purchase-transfer")
                .isAccessible();
        customer.presses("Tell us that you have paid");
        customer.fills("Transaction reference", "JC-77").pressesInDialog("Confirm 26.10");
        customer.sees("We are checking your payment");
        var administrator = front.person("nadia").goesTo("/admin/payments").follows("Karachi Kites");
        administrator.pressesInDialog("Approve 26.10").sees("26.10 USD approved");
        customer.goesTo("/account/billing?tab=credits").sees("3,000");
    }

    @Test
    @DisplayName("Automatic top-ups are switched on, and top up a balance that is below the level")
    void topsUp(Front front) {
        var customer = newcomer(front, "Hamburg Harps", "Germany");
        customer.goesTo("/account/billing?tab=methods").sees("Nothing is saved yet");
        savesCard(customer, WORKS);
        customer.sees("your default");
        customer.goesTo("/account/billing?tab=credits").sees("Automatic top-up");
        customer.page().getByLabel("Top up automatically").check();
        customer.fills("When fewer than so many credits are left", "1500");
        customer.waitsUntilCalm().picture("auto-top-up").isAccessible();
        customer.presses("Save automatic top-up").sees("Automatic top-up is on");
        front.errandsDone();
        customer.goesTo("/account/billing?tab=credits").sees("3,000").sees("26.10 USD of 100.00 USD used this month");
        customer.waitsUntilCalm().picture("auto-topped-up").isAccessible();
    }

    private static Visitor newcomer(Front front, String account, String country) {
        var visitor = front.visitor();
        var email = Front.newAddress(account.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
        SignUp.introduces(visitor, "Free", account, email, country);
        return visitor.presses("Create account")
                .presses("Go to your billing page")
                .sees("You owe nothing.");
    }

    private static void choosesPackage(Visitor customer, String name) {
        customer.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(name))
                .click();
    }

    private static void savesCard(Visitor customer, String card) {
        customer.page().getByLabel("Test card").first().click();
        customer.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(card))
                .click();
        customer.presses("Save card");
        customer.waitsUntilCalm();
    }

    private static void presses(Visitor customer, String beginning) {
        customer.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(beginning))
                .first()
                .click();
    }
}
