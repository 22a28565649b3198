package io.tallystick.stories;

import static io.tallystick.world.AccountInStory.Sight.balance;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.agenda.Errand;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Credits;
import io.tallystick.ledger.Transfer.WalletKey;
import io.tallystick.sandbox.StandingClock;
import io.tallystick.sandbox.TravellingClock;
import io.tallystick.wallets.Grants;
import io.tallystick.wallets.Move;
import io.tallystick.wallets.Wallets;
import io.tallystick.world.AccountInStory;
import io.tallystick.world.Answer;
import io.tallystick.world.MandateInStory;
import io.tallystick.world.Scenario;
import io.tallystick.world.Together;
import io.tallystick.world.World;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** A plan of 1,000 credits a month, of which 300 may go on into the next month. */
class RollingOverTest {

    private static final String PERIOD_END = "2026-02-05T00:00:00Z";
    private static final String NEXT_END = "2026-03-05T00:00:00Z";

    @Scenario("What is left of a month goes on into the next one up to the plan's cap, and ends with it")
    void goesOn(World world) {
        var acme = rolling(world, "Acme");
        acme.spends("400").is(201);
        acme.caller()
                .get("billing/credits/balance/")
                .is(200)
                .has("lots.0.kind", "plan")
                .has("lots.0.remaining", "600")
                .has("lots.0.rolls_over", "300");
        var granted = transactions(acme).id("results.1.id");

        world.on("2026-02-04T23:59:59Z");
        acme.sees(balance("600"));
        world.on(PERIOD_END);
        acme.sees(balance("300"))
                .caller()
                .get("billing/credits/balance/")
                .has("lots.0.kind", "rollover")
                .has("lots.0.amount", "300")
                .has("lots.0.remaining", "300")
                .has("lots.0.rolls_over", "0")
                .has("lots.0.expires_at", NEXT_END);
        var rows = transactions(acme)
                .has("results.0.type", "expire")
                .has("results.0.amount", "-300")
                .has("results.1.type", "roll_in")
                .has("results.1.amount", "300")
                .has("results.2.type", "roll_out")
                .has("results.2.amount", "-300");
        assertThat(transactions(acme, "type=roll_out,roll_in").each("results")).hasSize(2);
        explains(acme, rows.id("results.1.id"))
                .has("summary", "300 credits rolled over from the period before.")
                .has("rolled_from.id", granted)
                .has("brought.kind", "rollover")
                .has("brought.paid.amount", "6.00")
                .has("brought.cause.kind", "rollover")
                .has("brought.cause.id", granted)
                .has("brought.cause.label", "Left over from the period before");
        explains(acme, rows.id("results.2.id"))
                .has("rolled_from.id", granted)
                .has("burned.0.grant.id", granted)
                .has("burned.0.amount", "300");

        world.on("2026-02-10");
        var debit = acme.spends("100").is(201).id("transaction_id");
        explains(acme, debit)
                .has("burned.0.grant.kind", "rollover")
                .has("burned.0.grant.remaining", "200")
                .has("burned.0.grant.cause.id", granted);
        world.on(NEXT_END);
        acme.sees(balance("0"));
        transactions(acme).has("results.0.type", "expire").has("results.0.amount", "-200");
        assertThat(world.administrator("Nadia").audited(acme.id()))
                .containsEntry("credits.rolled_over", 1)
                .containsEntry("credits.expired", 2);
    }

    @Scenario("The mail about the credits says what does not end with the month, and the plan says it before")
    void told(World world) {
        var acme = rolling(world, "Acme");
        var mail = world.mailbox().newest(acme.email(), "credits_granted").text("text");
        assertThat(mail.replace('\u202f', ' ').replace('\u00a0', ' '))
                .contains("Up to 300 credits stay usable until 4 March 2026");
        acme.caller().get("account/overview/").is(200).has("plan.credits_rollover_cap", "300");
    }

    @Scenario("Less than the cap goes on whole, and nothing is called expired")
    void belowTheCap(World world) {
        var acme = rolling(world, "Acme");
        acme.spends("750.5").is(201);
        world.on(PERIOD_END);
        acme.sees(balance("249.5"));
        transactions(acme).has("results.0.type", "roll_in").has("results.1.type", "roll_out");
        assertThat(transactions(acme, "type=expire").each("results")).isEmpty();
    }

    @Scenario("The first debit of the new month sees what the errand will leave, and the errand adds nothing")
    void theFirstDebit(World world) {
        var acme = rolling(world, "Acme");
        acme.spends("400").is(201);
        standsAt(world, PERIOD_END);
        acme.caller()
                .get("billing/credits/balance/")
                .has("credits_remaining", "300")
                .has("lots.0.kind", "rollover")
                .has("lots.0.remaining", "300");
        acme.spends("300.000001").is(402, "insufficient_credits");
        acme.spends("299").is(201).has("balance", "1");
        var rows = rows(world, acme);
        world.errandsDone();
        runsAgain(world, acme);
        assertThat(rows(world, acme)).isEqualTo(rows);
        acme.sees(balance("1"));
        world.on(NEXT_END);
        acme.sees(balance("0"));
    }

    @Scenario("Many debits and the errand meet at the end of the month, and exactly what went on is spent")
    void manyAtTheBoundary(World world) {
        var acme = rolling(world, "Acme");
        acme.spends("400").is(201);
        world.on("2026-02-04T23:59:59Z");
        standsAt(world, PERIOD_END);

        var answers = Together.times(
                400, index -> index % 100 == 50 ? runsAgain(world, acme) : acme.spends("1", "one-" + index));

        assertThat(answers.stream().filter(Answer.class::isInstance).map(answer -> ((Answer) answer).status()))
                .containsOnly(201, 402)
                .filteredOn(status -> status == 201)
                .hasSize(300);
        acme.sees(balance("0"));
        world.errandsDone();
        acme.sees(balance("0"));
        assertThat(world.rows()
                        .count(
                                "select count(*) from wallets.grant_lot where account_id = ? and kind = 'rollover'",
                                acme.id()))
                .isEqualTo(1);
    }

    @Scenario("What was allocated to a user takes its share of the cap along")
    void allocated(World world) {
        var acme = rolling(world, "Acme");
        MandateInStory.of(world, acme).set("billingModel", "PREPAY_USER");
        var wallets = world.bean(Wallets.class);
        var id = new AccountId(acme.id());
        world.within(acme, () -> {
            world.bean(TransactionTemplate.class).executeWithoutResult(begun -> {
                var anna = wallets.openFor(id, Credits.CREDITS, "anna").key();
                world.bean(Grants.class)
                        .move(new Move(
                                new WalletKey(id, 1),
                                anna,
                                AssetAmount.of(400, Credits.CREDITS),
                                UUID.randomUUID(),
                                "For Anna",
                                Actor.SYSTEM));
            });
            return true;
        });
        acme.caller()
                .get("billing/credits/balance/")
                .has("lots.0.remaining", "600")
                .has("lots.0.rolls_over", "180");
        world.on(PERIOD_END);
        acme.sees(balance("180"));
        assertThat(world.rows().lines("""
                                select amount / 1000000 from wallets.grant_lot
                                 where account_id = ? and kind = 'rollover' order by wallet_no
                                """, acme.id())).containsExactly("180", "120");
    }

    @Scenario("Nothing goes on of a plan that ends with its month")
    void ended(World world) {
        var acme = rolling(world, "Acme");
        acme.spends("400").is(201);
        for (var time = 0; time < 2; time++) {
            world.within(acme, () -> {
                world.bean(TransactionTemplate.class).executeWithoutResult(begun -> world.bean(Grants.class)
                        .endRollover(new AccountId(acme.id()), "The plan ends", Actor.SYSTEM));
                return true;
            });
        }
        acme.caller()
                .get("billing/credits/balance/")
                .has("lots.0.remaining", "600")
                .has("lots.0.rolls_over", "0");
        assertThat(transactions(acme, "type=setting").each("results")).hasSize(1);
        world.on(PERIOD_END);
        acme.sees(balance("0"));
        transactions(acme).has("results.0.type", "expire").has("results.0.amount", "-600");
    }

    /** On a plan of its own, which is sold in this story only; paid at the beginning. */
    private static AccountInStory rolling(World world, String name) {
        var slug = "rolling-" + UUID.randomUUID();
        var nadia = world.administrator("Nadia");
        var plan = nadia.caller()
                .offRecord()
                .post(
                        "admin/plans/",
                        Map.of(
                                "name", "Rolling",
                                "slug", slug,
                                "price_monthly", "20.00",
                                "currency", "USD",
                                "included_credits", 1_000,
                                "credits_rollover_cap", "300"))
                .is(201)
                .id("id");
        world.afterwards(() -> nadia.caller()
                .offRecord()
                .patch("admin/plans/" + plan + "/", Map.of("is_active", false))
                .is(200));
        var account = world.account(name).onPlan(slug).from("KE").signsUp();
        nadia.approves(account.confirms("20.00").by("mpesa"));
        return account.sees(balance("1000"));
    }

    /** The clock shows the moment, and nothing that is due has run yet. */
    private static void standsAt(World world, String moment) {
        StandingClock.at(Instant.parse(moment), world.bean(TravellingClock.class));
    }

    private static List<String> runsAgain(World world, AccountInStory account) {
        var lots = world.rows().lines("""
                        select ('0000000' || wallet_no || '-0000-8000-8000-' || lpad(to_hex(granted_seq), 12, '0'))::uuid
                          from wallets.grant_lot where account_id = ? and kind = 'plan'
                        """, account.id());
        world.within(account, () -> {
            lots.forEach(lot ->
                    world.bean("expireGrants", Errand.class).run(new AccountId(account.id()), UUID.fromString(lot)));
            return true;
        });
        return lots;
    }

    private static long rows(World world, AccountInStory account) {
        return world.rows().count("select count(*) from ledger.transfer where account_id = ?", account.id());
    }

    private static Answer transactions(AccountInStory account) {
        return transactions(account, "page_size=20");
    }

    private static Answer transactions(AccountInStory account, String query) {
        return account.caller().get("billing/transactions/?" + query).is(200);
    }

    private static Answer explains(AccountInStory account, UUID transaction) {
        return account.caller()
                .get("billing/transactions/" + transaction + "/explain/")
                .is(200);
    }
}
