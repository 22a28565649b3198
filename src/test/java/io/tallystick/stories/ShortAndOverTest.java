package io.tallystick.stories;

import static io.tallystick.world.AccountInStory.Sight.accountBalance;
import static io.tallystick.world.AccountInStory.Sight.balance;
import static io.tallystick.world.AccountInStory.Sight.banner;
import static io.tallystick.world.AccountInStory.Sight.invoice;
import static io.tallystick.world.AccountInStory.Sight.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.world.Scenario;
import io.tallystick.world.World;

class ShortAndOverTest {

    @Scenario("A short payment leaves the rest due, and a second payment completes it")
    void restStaysDue(World world) {
        var acme = world.account("Acme").onPlan("starter").from("KE").signsUp();
        var nadia = world.administrator("Nadia");

        var first = acme.confirms("80.00").by("mpesa");
        nadia.caller()
                .get("admin/payments/" + first + "/")
                .is(200)
                .has("difference", "short")
                .has("difference_amount", "9.00");
        nadia.approves(first).has("status", "succeeded").has("amount", "80.00");
        acme.sees(invoice("pending", "9.00"))
                .sees(status("pending_payment"))
                .sees(balance("0"))
                .sees(banner("payment_due"));

        nadia.approves(acme.confirms("9.00").by("mpesa"));
        acme.sees(invoice("paid", "0.00")).sees(status("active")).sees(balance("1000"));
    }

    @Scenario("What is paid beyond an invoice pays the next one")
    void excessPaysTheNextInvoice(World world) {
        var acme = world.account("Acme").onPlan("starter").from("DE").signsUp();
        var nadia = world.administrator("Nadia");

        var payment = acme.confirms("100.00").by("sepa_transfer");
        nadia.approves(payment).has("difference", "over").has("difference_amount", "11.00");
        acme.sees(invoice("paid", "0.00")).sees(balance("1000")).sees(accountBalance("11.00"));

        var small = world.issues(acme, "7.50");
        assertThat(small.status().word()).isEqualTo("paid");
        acme.sees(accountBalance("3.50"));
        var large = world.issues(acme, "10.00");
        assertThat(large.due().toString()).isEqualTo("6.50 USD");
        acme.caller()
                .get("account/overview/")
                .is(200)
                .has("account_balance", "[]")
                .has("open_invoice.amount_due", "6.50");

        nadia.approves(acme.confirms("6.50", large.id().value()).by("sepa_transfer"));
        acme.caller()
                .get("billing/invoices/" + large.id().value() + "/")
                .is(200)
                .has("status", "paid");
        acme.sees(balance("1000"));
    }

    @Scenario("A payment that comes for an invoice voided meanwhile is kept as the customer's money")
    void moneyForAVoidInvoice(World world) {
        var acme = world.account("Acme").onPlan("starter").from("DE").signsUp();
        var nadia = world.administrator("Nadia");
        var payment = acme.confirms("89.00").by("sepa_transfer");
        nadia.caller()
                .post(
                        "admin/invoices/" + acme.firstInvoice() + "/void/",
                        java.util.Map.of("reason", "Ordered by mistake"))
                .is(200);

        nadia.approves(payment).has("status", "succeeded");
        acme.sees(accountBalance("89.00")).sees(invoice("void", "0.00")).sees(balance("0"));
    }

    @Scenario("Amounts that are no payment are refused")
    void strangeAmounts(World world) {
        var acme = world.account("Acme").onPlan("starter").from("DE").signsUp();
        acme.confirms("0.00")
                .tries("sepa_transfer")
                .is(400, "amount_not_positive")
                .names("amount");
        acme.confirms("-89.00").tries("sepa_transfer").is(400, "amount_not_positive");
        acme.confirms("89.001").tries("sepa_transfer").is(400, "too_many_decimals");
        acme.confirms("1e999999999").tries("sepa_transfer").is(400);
        acme.confirms("89.00")
                .with("currency", "EUR")
                .tries("sepa_transfer")
                .is(400, "currency_differs")
                .names("currency");
        acme.confirms("lots").tries("sepa_transfer").is(400);
        acme.sees(invoice("pending", "89.00"));
        acme.caller().get("billing/payments/").is(200).has("count", 0);
    }
}
