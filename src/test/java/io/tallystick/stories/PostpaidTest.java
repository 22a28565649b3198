package io.tallystick.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.world.AccountInStory;
import io.tallystick.world.Answer;
import io.tallystick.world.MandateInStory;
import io.tallystick.world.Scenario;
import io.tallystick.world.World;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Use on credit, and the invoice for it at the end of the month. */
class PostpaidTest {

    @Scenario("Postpaid in credits goes down to the limit and is invoiced at the end of the month")
    void inCredits(World world) {
        var acme = world.account("Acme").inZone("Europe/Zurich").signsUp();
        var mandate = MandateInStory.of(world, acme);
        mandate.set("billingModel", "CREDIT_POSTPAY", "creditPrice", 0.05, "creditPriceCurrency", "CHF");
        mandate.settings().has("creditPrice", "0.05").has("creditPriceCurrency", "CHF");
        var wallet = mandate.wallets().text("0.id");
        mandate.patches(wallet, "credit_limit", 200)
                .is(200)
                .has("credit_limit", 200)
                .has("available", "1200");
        mandate.balance().has("creditLimit", "200").has("balance", "1000").has("warningThreshold", "20");
        mandate.wallets().has("0.creditLimit", "200").has("0.id", wallet);

        acme.spends("1123.5").is(201).has("balance", "-123.5");
        acme.spends("76.500001").is(402, "insufficient_credits");
        acme.spends("60").is(201);
        mandate.balance().has("balance", "-183.5").has("isWarning", true);
        assertThat(usageInvoices(acme)).isEmpty();

        world.on("2026-01-31T22:59:59Z");
        assertThat(usageInvoices(acme)).isEmpty();
        // The month ends at midnight in Zurich.
        world.on("2026-01-31T23:00:00Z");
        var invoices = usageInvoices(acme);
        assertThat(invoices).hasSize(1);
        var invoice = acme.caller()
                .get("billing/invoices/" + invoices.getFirst() + "/")
                .is(200);
        invoice.has("total", "9.18")
                .has("currency", "CHF")
                .has("status", "pending")
                .has("line_items.0.quantity", "183.5")
                .has("line_items.0.unit_price", "0.05")
                .has("line_items.0.description", "Use from 5 January 2026 to 31 January 2026, in credits")
                .has("line_items.0.period_start", "2026-01-05")
                .has("line_items.0.period_end", "2026-02-01");
        mandate.has("0");
        acme.caller()
                .get("/api/billing/transactions")
                .is(200)
                .has("0.transactionType", "CREDIT")
                .has("0.referenceType", "PAYMENT")
                .has("0.amount", "183.5");

        // The next month begins at zero, with the same limit.
        acme.spends("200").is(201).has("balance", "-200");
        acme.spends("0.1").is(402, "insufficient_credits");
        world.on("2026-03-15");
        assertThat(usageInvoices(acme)).hasSize(2);
        mandate.has("0");
        world.on("2026-05-02");
        assertThat(usageInvoices(acme)).hasSize(2);
        assertThat(world.rows().count("select count(*) from wallets.postpaid_period where account_id = ?", acme.id()))
                .isEqualTo(5);
    }

    @Scenario("Postpaid in a currency is invoiced in it, and less than a cent waits for the next month")
    void inCurrency(World world) {
        var acme =
                world.account("Acme").onPlan("starter").from("KE").inZone("UTC").signsUp();
        var mandate = MandateInStory.of(world, acme).set("asset", "CHF", "billingModel", "CREDIT_POSTPAY");
        world.rows().run("update accounts.account set status = 'active' where account_id = ?", acme.id());
        spends(acme, "0.004").is(201).has("balance", "-0.004");
        world.on("2026-02-02");
        assertThat(usageInvoices(acme)).isEmpty();
        mandate.has("-0.004");
        // Without a limit there is no end to it.
        spends(acme, "12.345").is(201);
        world.on("2026-03-02");
        var invoices = usageInvoices(acme);
        assertThat(invoices).hasSize(1);
        acme.caller()
                .get("billing/invoices/" + invoices.getFirst() + "/")
                .is(200)
                .has("total", "12.35")
                .has("currency", "CHF")
                .has("line_items.0.description", "Use from 1 February 2026 to 28 February 2026");
        mandate.has("0");
    }

    @Scenario("When postpaid ends in the middle of a month, what was used until then is invoiced at once")
    void endsEarly(World world) {
        var acme = world.account("Acme").inZone("UTC").signsUp();
        var mandate = MandateInStory.of(world, acme)
                .set("billingModel", "CREDIT_POSTPAY", "creditPrice", 1, "creditPriceCurrency", "USD");
        acme.spends("1007").is(201).has("balance", "-7");
        world.on("2026-01-20");
        var wallet = mandate.wallets().text("0.id");
        mandate.set("billingModel", "PREPAY_MANDATE");
        mandate.has("0");
        assertThat(mandate.wallets().text("0.id")).isEqualTo(wallet);
        acme.spends("1").is(402, "insufficient_credits");
        var invoices = usageInvoices(acme);
        assertThat(invoices).hasSize(1);
        acme.caller()
                .get("billing/invoices/" + invoices.getFirst() + "/")
                .is(200)
                .has("total", "7.00")
                .has("line_items.0.description", "Use from 5 January 2026 to 20 January 2026, in credits");
        world.on("2026-04-01");
        assertThat(usageInvoices(acme)).hasSize(1);
    }

    @Scenario("Credit that comes before the end of the month settles what was used, and only the rest is invoiced")
    void settledBefore(World world) {
        var acme = world.account("Acme").inZone("UTC").signsUp();
        var mandate = MandateInStory.of(world, acme)
                .set("billingModel", "CREDIT_POSTPAY", "creditPrice", 1, "creditPriceCurrency", "USD");
        acme.spends("1030").is(201);
        mandate.credits("amount", 25).is(200).has("balanceAfter", "-5");
        world.on("2026-02-01");
        var invoices = usageInvoices(acme);
        assertThat(invoices).hasSize(1);
        acme.caller()
                .get("billing/invoices/" + invoices.getFirst() + "/")
                .is(200)
                .has("total", "5.00");
        mandate.has("0");
    }

    @Scenario("Postpaid in credits needs a price")
    void price(World world) {
        var mandate = MandateInStory.of(world, world.account("Acme").signsUp());
        mandate.tries("billingModel", "CREDIT_POSTPAY")
                .is(400, "credit_price_required")
                .names("creditPrice");
        mandate.tries("billingModel", "CREDIT_POSTPAY", "creditPrice", 0)
                .is(400, "validation_failed")
                .names("creditPrice");
        mandate.tries("billingModel", "CREDIT_POSTPAY", "creditPrice", 1, "creditPriceCurrency", "XXQ")
                .is(400, "unknown_currency")
                .names("creditPriceCurrency");
        mandate.tries("creditPrice", "0.0000000000001")
                .is(400, "too_many_decimals")
                .names("creditPrice");
        mandate.set("creditPrice", 0.002).set("billingModel", "CREDIT_POSTPAY");
        mandate.settings().has("billingModel", "CREDIT_POSTPAY").has("creditPriceCurrency", "USD");
    }

    private static Answer spends(AccountInStory account, String amount) {
        return account.caller().post("billing/credits/deduct/", Map.of("amount", amount, "asset", "CHF"));
    }

    private static List<UUID> usageInvoices(AccountInStory account) {
        return account.caller()
                .get("billing/invoices/?ordering=invoice_date")
                .is(200)
                .each("results")
                .filter(invoice ->
                        invoice.at("/line_items/0/description").asString().startsWith("Use from"))
                .map(invoice -> UUID.fromString(invoice.get("id").asString()))
                .toList();
    }
}
