package io.tallystick.stories;

import io.tallystick.world.Scenario;
import io.tallystick.world.World;
import java.util.Map;

/** The stories that {@code docs/walkthroughs} tells; {@code ./tallystick golden} accepts them as they come out. */
class GoldenWalkthroughsTest {

    @Scenario(value = "From sign-up to the first credits, paid by bank transfer", printed = "first-paid-customer")
    void firstPaidCustomer(World world) {
        world.tells("Which plans are there, and how can one pay from Pakistan?");
        world.nobody().get("billing/plans/").is(200);
        world.nobody().get("billing/payment-methods/available/?country=PK").is(200);

        world.tells("Acme signs up for the Starter plan");
        var acme = world.account("Acme")
                .onPlan("starter")
                .from("PK")
                .inZone("Asia/Karachi")
                .signsUp();

        world.tells("Credits wait for the payment");
        acme.spends("1").is(409);

        world.on("2026-01-07").tells("Two days later Acme has paid and says so");
        var payment = acme.confirms("89.00")
                .with("transaction_reference", "IBFT-220771")
                .withKey("invoice-1-paid")
                .by("bank_transfer");
        acme.confirms("89.00")
                .with("transaction_reference", "IBFT-220771")
                .withKey("invoice-1-paid")
                .tries("bank_transfer")
                .is(201);

        world.tells("An administrator finds the money and approves");
        var nadia = world.administrator("Nadia");
        nadia.caller().get("admin/payments/" + payment + "/").is(200);
        nadia.approves(payment);

        world.tells("The invoice is paid, the plan runs, the credits are there");
        acme.caller().get("billing/invoices/" + acme.firstInvoice() + "/").is(200);
        acme.caller().get("billing/invoices/" + acme.firstInvoice() + "/pdf/").is(200);
        acme.caller().get("billing/subscription/").is(200);
        acme.caller().get("billing/credits/balance/").is(200);
    }

    @Scenario(
            value = "A payment that is short, one that is rejected, and one that is too much",
            printed = "payments-that-differ")
    void paymentsThatDiffer(World world) {
        world.tells("Acme owes 89.00 and pays 80.00");
        var acme = world.account("Acme").onPlan("starter").from("KE").signsUp();
        var nadia = world.administrator("Nadia");
        nadia.approves(acme.confirms("80.00")
                .with("transaction_reference", "SJK1A2B3C4")
                .by("mpesa"));

        world.tells("For the rest it quotes a code that nobody finds");
        nadia.rejects(
                acme.confirms("9.00").with("transaction_reference", "WRONG").by("mpesa"), "We found no such transfer.");
        acme.caller().get("billing/payments/?status=failed").is(200);

        world.tells("It pays again, a little too much: the invoice is paid, the excess is kept");
        nadia.approves(acme.confirms("10.00")
                .with("transaction_reference", "SJK5D6E7F8")
                .by("mpesa"));
        acme.caller().get("account/overview/").is(200);
        acme.confirms("1.00").tries("mpesa").is(400);
    }

    @Scenario(value = "A server spends credits with an API key", printed = "spending-credits")
    void spending(World world) {
        world.tells("Acme makes a key for its server");
        var acme = world.account("Acme").signsUp();
        var made = acme.caller()
                .post(
                        "account/api-keys/",
                        Map.of("name", "Production", "scopes", new String[] {"credits:read", "credits:write"}))
                .is(201);
        var server = world.nobody().called("Acme's server").bearing(made.text("key"));

        world.tells("What would it cost? Nothing is reserved");
        server.post("billing/credits/check/", Map.of("operation", "image_generation", "quantity", 4))
                .is(200);

        world.tells("Spending: the answer comes when the debit is durable");
        var four = Map.of("operation", "image_generation", "quantity", 4, "model", "sunrise-2", "user_id", "user-77");
        server.with("Idempotency-Key", "job-1001")
                .post("billing/credits/deduct/", four)
                .is(201);

        world.tells("The same key never spends twice");
        server.with("Idempotency-Key", "job-1001")
                .post("billing/credits/deduct/", four)
                .is(201);
        server.with("Idempotency-Key", "job-1001")
                .post("billing/credits/deduct/", Map.of("amount", 5))
                .is(409);

        world.tells("Too few credits leave no trace");
        server.post("billing/credits/deduct/", Map.of("amount", 5000)).is(402);
        server.get("billing/credits/balance/").is(200);
        server.get("billing/transactions/").is(200);
        server.get("billing/invoices/").is(403);
    }
}
