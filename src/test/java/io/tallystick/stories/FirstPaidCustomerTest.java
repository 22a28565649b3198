package io.tallystick.stories;

import static io.tallystick.world.AccountInStory.Sight.balance;
import static io.tallystick.world.AccountInStory.Sight.banner;
import static io.tallystick.world.AccountInStory.Sight.invoice;
import static io.tallystick.world.AccountInStory.Sight.status;

import io.tallystick.world.Scenario;
import io.tallystick.world.World;

class FirstPaidCustomerTest {

    @Scenario("A paid plan starts when an administrator finds the bank transfer")
    void startsOnApproval(World world) {
        var acme = world.account("Acme").onPlan("starter").from("PK").signsUp();
        acme.signUp()
                .has("subscription.status", "pending_payment")
                .has("invoice.total", "89.00")
                .has("invoice.currency", "USD")
                .has("invoice.invoice_date", "2026-01-05")
                .has("invoice.due_date", "2026-01-12");
        acme.sees(status("pending_payment")).sees(balance("0")).sees(banner("payment_due"));

        world.on("2026-01-07");
        var payment = acme.confirms("89.00").by("bank_transfer");
        acme.sees(banner("payment_in_review")).sees(invoice("pending", "89.00")).sees(balance("0"));

        world.on("2026-01-09");
        world.administrator("Nadia").approves(payment).has("status", "succeeded");
        acme.sees(status("active")).sees(balance("1000")).sees(banner("none")).sees(invoice("paid", "0.00"));
        acme.caller()
                .get("billing/subscription/")
                .is(200)
                .has("status", "active")
                .has("current_period_start", "2026-01-09T09:00:00Z")
                .has("current_period_end", "2026-02-09T00:00:00Z");
    }

    @Scenario("A year costs ten months and lasts from the day of payment")
    void byTheYear(World world) {
        var acme = world.account("Acme")
                .onPlan("growth")
                .with("billing_interval", "year")
                .from("DE")
                .signsUp();
        acme.signUp().has("invoice.total", "1390.00").has("subscription.billing_interval", "year");

        world.administrator("Nadia").approves(acme.confirms("1390.00").by("sepa_transfer"));
        acme.caller().get("billing/subscription/").is(200).has("current_period_end", "2027-01-05T00:00:00Z");
        acme.sees(balance("2000"));
    }
}
