package io.tallystick.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@BrowserTest
class PaymentBrowserTest {

    @Test
    @DisplayName("A customer signs up, pays, is approved, and spends credits through an API key")
    void fromSignUpToCredits(Front front) throws IOException {
        var customer = SignUp.paid(front, "Lahore Labs", Front.newAddress("amina"));
        customer.picture("payment-due");
        SignUp.confirms(customer, "Confirm payment", "IBFT-4711");
        customer.waitsUntilCalm().picture("payment-in-review");

        var administrator = opensInQueue(front, "Lahore Labs");
        assertThat(administrator
                        .page()
                        .getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("Proof of payment: receipt.png")))
                .isVisible();
        administrator.waitsUntilCalm().picture("approval");
        administrator.pressesInDialog("Approve 89.00").sees("89.00 USD approved");

        customer.goesTo("/account/billing").sees("You owe nothing.").sees("1,000 credits");
        customer.sees("Credits of the plan Starter").waitsUntilCalm().picture("active");
        assertThat(downloadedInvoice(customer)).startsWith("%PDF");

        var key = createsKey(customer);
        var spent =
                front.call("POST", "billing/credits/deduct/", key, Map.of("amount", 25, "operation", "translation"));
        assertThat(spent.status()).as(spent.text()).isEqualTo(201);
        customer.goesTo("/account/billing").sees("975 credits").sees("Translation");
    }

    @Test
    @DisplayName("A rejected payment says why, and can be told again")
    void rejectedAndToldAgain(Front front) {
        var customer = SignUp.paid(front, "Multan Mills", Front.newAddress("bilal"));
        SignUp.confirms(customer, "Confirm payment", "WRONG-1");

        var administrator = opensInQueue(front, "Multan Mills");
        administrator.pressesInDialog("Reject payment").sees("Write the reason");
        administrator.fills("Note", "Nothing with this reference has arrived").pressesInDialog("Reject payment");
        administrator.sees("89.00 USD rejected");

        customer.goesTo("/account/billing").sees("Your payment of 89.00 USD was not accepted");
        customer.sees("Nothing with this reference has arrived. Invoice")
                .waitsUntilCalm()
                .picture("rejected");
        SignUp.confirms(customer, "Try again", "RIGHT-2");
        opensInQueue(front, "Multan Mills").pressesInDialog("Approve 89.00").sees("89.00 USD approved");
        customer.goesTo("/account/invoices").follows("INV-").sees("Reference RIGHT-2");
        customer.sees("Not accepted: Nothing with this reference has arrived");
    }

    private static Visitor opensInQueue(Front front, String account) {
        var administrator = front.person("nadia").goesTo("/admin/payments").follows(account);
        return administrator.sees("Does it stand on the bank statement?");
    }

    private static String downloadedInvoice(Visitor customer) throws IOException {
        customer.goesTo("/account/invoices").follows("INV-");
        var download = customer.page().waitForDownload(() -> customer.presses("Download PDF"));
        assertThat(download.suggestedFilename()).matches("INV-\\d{4}-\\d{2}-\\d{5}\\.pdf");
        try (var bytes = download.createReadStream()) {
            return new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static String createsKey(Visitor customer) {
        customer.goesTo("/account/api-keys").presses("Create key").fills("Name", "Production server");
        customer.page().getByLabel("Use credits").check();
        customer.pressesInDialog("Create key").sees("It is shown this once");
        var key = customer.page().getByLabel("Your new key").textContent();
        customer.presses("I have kept it").sees("Production server");
        return key;
    }
}
