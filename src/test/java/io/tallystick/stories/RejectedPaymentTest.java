package io.tallystick.stories;

import static io.tallystick.world.AccountInStory.Sight.balance;
import static io.tallystick.world.AccountInStory.Sight.banner;
import static io.tallystick.world.AccountInStory.Sight.invoice;
import static io.tallystick.world.AccountInStory.Sight.status;

import io.tallystick.world.Scenario;
import io.tallystick.world.World;

class RejectedPaymentTest {

    @Scenario("A rejected customer reads why, tells the payment again and is approved")
    void triesAgain(World world) {
        var acme = world.account("Acme").onPlan("starter").from("PK").signsUp();
        var nadia = world.administrator("Nadia");
        var first =
                acme.confirms("89.00").with("transaction_reference", "WRONG-1").by("jazzcash");

        nadia.rejects(first, "We found no such transfer.").has("status", "failed");
        acme.sees(banner("payment_rejected")).sees(status("pending_payment")).sees(balance("0"));
        acme.sees(invoice("pending", "89.00"));
        acme.caller()
                .get("billing/payments/" + first + "/")
                .is(200)
                .has("failure_code", "rejected_by_administrator")
                .has("failure_message", "We found no such transfer.");

        var second =
                acme.confirms("89.00").with("transaction_reference", "RIGHT-2").by("jazzcash");
        acme.sees(banner("payment_in_review"));
        nadia.approves(second);
        acme.sees(status("active")).sees(balance("1000")).sees(banner("none"));
        acme.caller().get("billing/payments/").is(200).has("count", 2);
    }

    @Scenario("A rejection needs a reason, and a decision is final")
    void decisionsAreFinal(World world) {
        var acme = world.account("Acme").onPlan("starter").from("PK").signsUp();
        var nadia = world.administrator("Nadia");
        var payment = acme.confirms("89.00").by("easypaisa");

        nadia.triesToReject(payment, "  ").is(400, "validation_failed").names("admin_notes");
        nadia.rejects(payment, "No.");
        nadia.triesToReject(payment, "No again.").is(409, "payment_already_decided");
        nadia.triesToApprove(payment).is(409, "payment_already_decided");
        acme.sees(invoice("pending", "89.00")).sees(balance("0"));
    }
}
