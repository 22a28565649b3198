package io.tallystick.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.world.Answer;
import io.tallystick.world.Caller;
import io.tallystick.world.MandateInStory;
import io.tallystick.world.Scenario;
import io.tallystick.world.Together;
import io.tallystick.world.World;
import java.util.Map;

/** Whose wallet is charged, what happens at zero, and what becomes of balances when the model changes. */
class BillingModelsTest {

    @Scenario("Prepaid for the mandate stops at zero, or goes below when it is told to")
    void prepayMandate(World world) {
        var acme = world.account("Acme").signsUp();
        var mandate = MandateInStory.of(world, acme);
        acme.spends("1000").is(201).has("balance", "0");
        acme.spends("0.000001").is(402, "insufficient_credits");
        mandate.balance().has("balance", "0").has("isWarning", true);

        mandate.set("blockOnZeroBalance", false);
        acme.spends("12.5").is(201).has("balance", "-12.5");
        mandate.has("-12.5");
        mandate.set("blockOnZeroBalance", true);
        acme.spends("1").is(402, "insufficient_credits");
        mandate.credits("amount", 20).is(200).has("balanceAfter", "7.5");
        acme.spends("7.5").is(201).has("balance", "0");
    }

    @Scenario("The warning comes with the threshold's share of what was last filled up")
    void warning(World world) {
        var acme = world.account("Acme").signsUp();
        var mandate = MandateInStory.of(world, acme);
        acme.spends("899").is(201);
        mandate.balance().has("warningThreshold", "100").has("isWarning", false);
        acme.spends("1").is(201);
        mandate.balance().has("isWarning", true);
        mandate.set("warningThresholdPercent", 2.5);
        mandate.balance().has("warningThreshold", "25").has("isWarning", false);
        mandate.credits("amount", 300).is(200);
        mandate.balance().has("balance", "400").has("warningThreshold", "10").has("isWarning", false);
        mandate.set("warningThresholdPercent", 0);
        mandate.balance().has("warningThreshold", "0").has("isWarning", false);
    }

    @Scenario("Unlimited never blocks, is reported as zero, and gives the mandate back what it had before")
    void unlimited(World world) {
        var acme = world.account("Acme").signsUp();
        var mandate = MandateInStory.of(world, acme);
        acme.spends("250").is(201);
        var before = mandate.wallets().text("0.id");

        mandate.set("billingModel", "UNLIMITED");
        mandate.balance().has("billingModel", "UNLIMITED").has("balance", "0").has("isWarning", false);
        acme.spends("5000").is(201).has("balance", "0");
        mandate.has("0");
        mandate.credits("amount", 5).is(400, "credit_refused");
        var meanwhile = mandate.wallets();
        assertThat(meanwhile.json()).hasSize(1);
        assertThat(meanwhile.text("0.id")).isNotEqualTo(before);
        acme.caller()
                .get("/api/billing/transactions")
                .is(200)
                .has("0.amount", "5000")
                .has("0.transactionType", "DEBIT");

        mandate.set("billingModel", "PREPAY_MANDATE");
        mandate.has("750");
        assertThat(mandate.wallets().text("0.id")).isEqualTo(before);
        acme.spends("750").is(201);
        acme.spends("1").is(402, "insufficient_credits");
        // Use under both models is counted.
        acme.caller()
                .get("/api/billing/statistics/year?year=2026")
                .is(200)
                .has("totalCost", "6000")
                .has("transactionCount", "3");

        mandate.set("billingModel", "UNLIMITED");
        assertThat(mandate.wallets().text("0.id")).isNotIn(before, meanwhile.text("0.id"));
    }

    @Scenario("A mandate that was unlimited from the start opens a new wallet when it becomes prepaid")
    void unlimitedFromTheStart(World world) {
        var acme = world.account("Acme").onPlan("starter").from("KE").signsUp();
        world.rows().run("delete from wallets.wallet where account_id = ?", acme.id());
        world.rows().run("delete from wallets.policy where account_id = ?", acme.id());
        var mandate = MandateInStory.of(world, acme).set("billingModel", "UNLIMITED");
        world.rows().run("update accounts.account set status = 'active' where account_id = ?", acme.id());
        acme.spends("40").is(201);
        var first = mandate.wallets().text("0.id");
        mandate.set("billingModel", "PREPAY_MANDATE");
        assertThat(mandate.wallets().text("0.id")).isNotEqualTo(first);
        mandate.has("0");
        acme.spends("1").is(402, "insufficient_credits");
    }

    @Scenario("Prepaid for users gives each a wallet with the default credit")
    void prepayUser(World world) {
        var acme = world.account("Acme").signsUp();
        var mandate = MandateInStory.of(world, acme).set("billingModel", "PREPAY_USER");
        mandate.balance()
                .has("billingModel", "PREPAY_USER")
                .has("balance", "10")
                .has("warningThreshold", "1");
        acme.spends("4").is(201).has("balance", "6");
        acme.spends("6.5").is(402, "insufficient_credits");

        // A user of the product has a wallet as soon as something is spent for it.
        var server = acme.server("*");
        spendsFor(server, "u-1", "3").is(201).has("balance", "7");
        spendsFor(server, "u-2", "11").is(402, "insufficient_credits");
        server.post("billing/credits/deduct/", Map.of("amount", "1")).is(400, "user_required");

        var wallets = mandate.wallets();
        assertThat(wallets.json()).hasSize(4);
        wallets.has("0.accountType", "MANDATE")
                .has("0.userId", "null")
                .has("0.balance", "1000")
                .has("1.accountType", "USER")
                .has("1.userId", acme.person())
                .has("1.balance", "6")
                .has("2.userId", "u-1")
                .has("2.balance", "7")
                .has("3.userId", "u-2")
                .has("3.balance", "10");
    }

    @Scenario("With prepaid for users a check asks the wallet of the user, and opens none")
    void checksForUsers(World world) {
        var acme = world.account("Acme").signsUp();
        var mandate = MandateInStory.of(world, acme).set("billingModel", "PREPAY_USER");
        var server = acme.server("*");
        checks(server, Map.of("amount", 1)).is(400, "user_required").names("user_id");

        // Whose wallet is not open yet has what it will be opened with.
        checks(server, Map.of("amount", 10, "user_id", "u-1"))
                .is(200)
                .has("allowed", true)
                .has("balance", "10");
        checks(server, Map.of("amount", "10.000001", "user_id", "u-1"))
                .is(200)
                .has("allowed", false)
                .has("reason", "insufficient_credits");
        checks(acme.caller(), Map.of("amount", 10)).is(200).has("allowed", true).has("balance", "10");
        // The account's own wallet, and its owner's.
        assertThat(mandate.wallets().json()).hasSize(2);

        spendsFor(server, "u-1", "4").is(201);
        checks(server, Map.of("amount", 7, "user_id", "u-1"))
                .is(200)
                .has("allowed", false)
                .has("balance", "6");
        checks(server, Map.of("amount", 7, "user_id", "u-2")).is(200).has("allowed", true);
        mandate.patches(mandate.wallets().text("2.id"), "enabled", false).is(200);
        checks(server, Map.of("amount", 1, "user_id", "u-1"))
                .is(200)
                .has("allowed", false)
                .has("reason", "wallet_disabled");

        // The first credit comes once, also when the wallet is given up and opened again.
        mandate.set("billingModel", "PREPAY_MANDATE");
        checks(server, Map.of("amount", 1000, "user_id", "u-1")).is(200).has("balance", "1016");
        mandate.set("billingModel", "PREPAY_USER");
        checks(server, Map.of("amount", 1, "user_id", "u-1"))
                .is(200)
                .has("allowed", false)
                .has("balance", "0");
        mandate.set("blockOnZeroBalance", false);
        checks(server, Map.of("amount", 1, "user_id", "u-1")).is(200).has("allowed", true);
    }

    @Scenario("Credit goes to a named user, anew or from the mandate's own wallet")
    void creditForUsers(World world) {
        var acme = world.account("Acme").signsUp();
        var mandate = MandateInStory.of(world, acme).set("billingModel", "PREPAY_USER", "defaultUserCredit", 0);
        mandate.credits("amount", 5).is(400, "user_required").names("userId");
        mandate.credits("amount", 5, "userId", acme.person()).is(200).has("userId", acme.person());
        mandate.has("5");
        mandate.credits("amount", 300, "userId", acme.person(), "fromMandate", true)
                .is(200)
                .has("amount", "300")
                .has("transactionType", "CREDIT")
                .has("balanceAfter", "305");
        mandate.wallets().has("0.balance", "700").has("1.balance", "305");
        mandate.credits("amount", 701, "userId", "u-9", "fromMandate", true).is(402, "insufficient_credits");
        mandate.wallets().has("0.balance", "700");
        assertThat(mandate.wallets().json()).hasSize(2);
        // A user sees only what moved in their own wallet.
        assertThat(acme.caller().get("/api/billing/transactions").is(200).json())
                .hasSize(2);
    }

    @Scenario("The default credit comes once for a user, whoever is first and however often the wallet opens")
    void defaultCreditOnce(World world) {
        var acme = world.account("Acme").signsUp();
        var mandate = MandateInStory.of(world, acme).set("billingModel", "PREPAY_USER", "defaultUserCredit", 25);
        var server = acme.server("*");
        var answers = Together.times(24, turn -> spendsFor(server, "u-1", "1"));
        assertThat(answers).allMatch(answer -> answer.status() == 201);
        spendsFor(server, "u-1", "1").is(201).has("balance", "0");
        spendsFor(server, "u-1", "1").is(402, "insufficient_credits");

        mandate.set("billingModel", "PREPAY_MANDATE");
        mandate.has("1025");
        mandate.set("billingModel", "PREPAY_USER");
        mandate.has("0");
        spendsFor(server, "u-1", "1").is(402, "insufficient_credits");
        spendsFor(server, "u-2", "1").is(201).has("balance", "24");
        assertThat(world.rows()
                        .count(
                                "select count(*) from wallets.grant_lot where account_id = ? and cause_kind = 'user'",
                                acme.id()))
                .isEqualTo(3);
    }

    @Scenario("What is left in users' wallets moves back lot by lot, and their debts are paid")
    void usersGiveBack(World world) {
        var acme = world.account("Acme").signsUp();
        var mandate = MandateInStory.of(world, acme)
                .set("billingModel", "PREPAY_USER", "defaultUserCredit", 10, "blockOnZeroBalance", false);
        var server = acme.server("*");
        spendsFor(server, "u-1", "4").is(201);
        mandate.credits("amount", 30, "userId", "u-1").is(200);
        spendsFor(server, "u-2", "17").is(201).has("balance", "-7");
        // 1,000 of the account, 10 of the owner, 36 of one user, and 7 that another owes.
        mandate.set("billingModel", "PREPAY_MANDATE");
        mandate.has("1039");
        assertThat(mandate.wallets().json()).hasSize(1);
        var lots = acme.caller().get("billing/credits/balance/").is(200);
        assertThat(lots.each("lots").map(lot -> lot.get("kind").asString()))
                .containsExactlyInAnyOrder("trial", "bonus", "bonus", "adjustment");
        spendsFor(server, "u-2", "1039").is(201).has("balance", "0");
    }

    @Scenario("A hold that is open keeps its wallet from being closed")
    void holds(World world) {
        var acme = world.account("Acme").signsUp();
        var mandate = MandateInStory.of(world, acme);
        var hold = world.within(acme, () -> world.bean(io.tallystick.wallets.Debits.class)
                .hold(new io.tallystick.wallets.HoldOrder(
                        new io.tallystick.kernel.ids.AccountId(acme.id()),
                        io.tallystick.kernel.money.AssetAmount.of(5, io.tallystick.kernel.money.Credits.CREDITS),
                        java.util.UUID.randomUUID(),
                        1,
                        io.tallystick.ledger.UsageContext.by(io.tallystick.kernel.access.Actor.SYSTEM),
                        null,
                        null,
                        Map.of(),
                        java.time.Duration.ofHours(1),
                        io.tallystick.kernel.access.Actor.SYSTEM)));
        assertThat(hold).isNotNull();
        mandate.tries("billingModel", "UNLIMITED").is(409, "holds_are_open");
        mandate.settings().has("billingModel", "PREPAY_MANDATE");
        world.on("2026-01-06");
        mandate.set("billingModel", "UNLIMITED");
    }

    @Scenario("A wallet that is switched off refuses debits until it is switched on")
    void disabled(World world) {
        var acme = world.account("Acme").signsUp();
        var mandate = MandateInStory.of(world, acme);
        var wallet = mandate.wallets().text("0.id");
        mandate.patches(wallet, "enabled", false).is(200).has("enabled", false).has("balance", "1000");
        mandate.wallets().has("0.enabled", false);
        acme.spends("1").is(409, "wallet_disabled");
        mandate.patches(wallet, "enabled", true).is(200);
        acme.spends("1").is(201).has("balance", "999");
        mandate.patches(java.util.UUID.randomUUID(), "enabled", true).is(404, "not_found");
        mandate.patches(wallet, "credit_limit", -1).is(400, "validation_failed").names("credit_limit");
        assertThat(mandate.staff().audited(acme.id())).containsEntry("wallet.changed", 2);
    }

    private static Answer checks(Caller caller, Map<String, Object> what) {
        return caller.post("billing/credits/check/", what);
    }

    private static Answer spendsFor(io.tallystick.world.Caller server, String user, String amount) {
        return server.post("billing/credits/deduct/", Map.of("amount", amount, "user_id", user));
    }
}
