package io.tallystick.stories;

import static io.tallystick.world.AccountInStory.Sight.balance;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.kernel.agenda.Errand;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.payments.topup.AutoTopUps;
import io.tallystick.world.AccountInStory;
import io.tallystick.world.Answer;
import io.tallystick.world.Scenario;
import io.tallystick.world.Together;
import io.tallystick.world.World;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

class AutoTopUpTest {

    private static final String PATH = "billing/credits/auto-top-up/";
    private static final String STARTER_PACK = "019b76da-a800-7000-8000-000000000201";

    @Scenario("A balance that falls below the level is topped up once, with invoice and receipt")
    void topsUp(World world) {
        var acme = world.account("Acme").from("DE").signsUp();
        acme.savesCard("pm_card_visa");
        switchesOn(acme, Map.of("threshold", "200", "package_id", STARTER_PACK))
                .is(200)
                .has("state", "ready")
                .has("price_each", "9.00")
                .has("credits_each", "500")
                .has("monthly_cap", "90.00");
        world.errandsDone();
        acme.sees(balance("1000"));

        acme.spends("850").is(201);
        falls(world, acme);
        world.errandsDone();
        acme.sees(balance("650"));
        seen(acme)
                .has("state", "cooling_off")
                .has("spent_this_month", "9.00")
                .has("history.0.status", "succeeded")
                .has("history.0.balance_before", "150")
                .has("history.0.credits", "500");
        acme.caller()
                .get("billing/invoices/")
                .has("count", 1)
                .has("results.0.status", "paid")
                .has("results.0.total", "9.00");
        assertThat(world.mailbox().templatesTo(acme.email())).contains("payment_succeeded", "credits_granted");
    }

    @Scenario("However far the balance fell, one charge lifts it above the level")
    void oneChargeClosesTheGap(World world) {
        var acme = world.account("Acme").from("DE").signsUp();
        acme.savesCard("pm_card_visa");
        acme.spends("990").is(201);
        switchesOn(acme, Map.of("threshold", "2500", "package_id", STARTER_PACK))
                .is(200);
        world.errandsDone();
        acme.sees(balance("2510"));
        seen(acme)
                .has("history.0.credits", "2500")
                .has("history.0.amount", "45.00")
                .has("spent_this_month", "45.00");
        assertThat(charges(world, acme)).isEqualTo(1);
    }

    @Scenario("A level that is reached exactly is not below itself; a charge leads above it")
    void exactly(World world) {
        var acme = world.account("Acme").from("DE").signsUp();
        acme.savesCard("pm_card_visa");
        switchesOn(acme, Map.of("threshold", "1000", "package_id", STARTER_PACK))
                .is(200);
        world.errandsDone();
        acme.sees(balance("1000"));
        acme.spends("500").is(201);
        falls(world, acme);
        world.errandsDone();
        acme.sees(balance("1500"));
    }

    @Scenario("However many falls are heard of at the same moment, one charge is made")
    void fallsTogether(World world) {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        var acme = world.account("Acme").from("DE").signsUp();
        acme.savesCard("pm_card_visa");
        switchesOn(acme, Map.of("threshold", "300", "package_id", STARTER_PACK)).is(200);
        world.errandsDone();
        var spent = Together.times(20, index -> {
            var answer = acme.spends(String.valueOf(40 + Math.floorMod(seed + index, 3)));
            falls(world, acme);
            return answer;
        });
        assertThat(spent).as("seed %s", seed).allMatch(answer -> answer.status() == 201 || answer.status() == 402);
        var errand = errand(world);
        var account = new AccountId(acme.id());
        Together.times(
                2 + random.nextInt(8),
                index -> world.within(acme, () -> {
                    errand.run(account, account.value());
                    return index;
                }));
        world.errandsDone();
        assertThat(charges(world, acme)).as("seed %s", seed).isEqualTo(1);
    }

    @Scenario("Between two top-ups there is a pause")
    void coolOff(World world) {
        var acme = world.account("Acme").from("DE").signsUp();
        acme.savesCard("pm_card_visa");
        acme.spends("900").is(201);
        switchesOn(acme, Map.of("threshold", "200", "package_id", STARTER_PACK, "cool_off_minutes", 120))
                .is(200);
        world.errandsDone();
        acme.sees(balance("600"));
        acme.spends("550").is(201);
        falls(world, acme);
        world.on("2026-01-05T10:59:00Z");
        acme.sees(balance("50"));
        seen(acme).has("state", "cooling_off").has("next_attempt_at", "2026-01-05T11:00:00Z");
        world.on("2026-01-05T11:00:00Z");
        acme.sees(balance("550"));
        seen(acme).has("spent_this_month", "18.00");
    }

    @Scenario("A month's cap is never passed, and a new month of the account's own zone begins anew")
    void capReached(World world) {
        var acme = world.account("Acme").from("DE").inZone("Pacific/Auckland").signsUp();
        acme.savesCard("pm_card_visa");
        acme.spends("1000").is(201);
        switchesOn(
                        acme,
                        Map.of(
                                "threshold",
                                "5000",
                                "package_id",
                                STARTER_PACK,
                                "monthly_cap",
                                "20.00",
                                "cool_off_minutes",
                                0))
                .is(200);
        world.errandsDone();
        acme.sees(balance("1000"));
        seen(acme)
                .has("state", "cap_reached")
                .has("spent_this_month", "18.00")
                .has("next_attempt_at", "2026-01-31T11:00:00Z");
        falls(world, acme);
        world.on("2026-01-31T10:59:00Z");
        acme.sees(balance("1000"));
        world.on("2026-01-31T11:01:00Z");
        acme.sees(balance("2000"));
        seen(acme).has("spent_this_month", "18.00").has("history.1.amount", "18.00");
        assertThat(charges(world, acme)).isEqualTo(2);
    }

    @Scenario("A card that is declined is tried again after the pause, and no more after the last time")
    void stopsAfterFailures(World world) {
        var acme = world.account("Acme").from("DE").signsUp();
        acme.savesCard("pm_card_chargeDeclined");
        acme.spends("950").is(201);
        switchesOn(acme, Map.of("threshold", "100", "package_id", STARTER_PACK, "max_failures", 2))
                .is(200);
        world.errandsDone();
        acme.sees(balance("50"));
        seen(acme)
                .has("failures", 1)
                .has("state", "cooling_off")
                .has("history.0.failure_code", "card_declined")
                .has("history.0.failure_message", "Your card was declined.");
        acme.caller().get("billing/invoices/").has("results.0.status", "void").has("results.0.amount_due", "0.00");
        world.on("2026-01-05T10:00:00Z");
        seen(acme).has("failures", 2).has("state", "stopped").has("stopped_reason", "payments_failed");
        world.on("2026-01-09");
        assertThat(charges(world, acme)).isEqualTo(2);
        assertThat(world.mailbox().templatesTo(acme.email()))
                .filteredOn(template -> template.startsWith("payment_failed") || template.startsWith("auto_top_up"))
                .containsExactly("payment_failed", "payment_failed", "auto_top_up_stopped");
        world.administrator("Nadia")
                .caller()
                .get("admin/auto-top-ups/")
                .is(200)
                .has("results.0.account.id", acme.id())
                .has("results.0.state", "stopped")
                .has("results.0.failures", 2);

        var good = acme.savesCard("pm_card_visa");
        switchesOn(acme, Map.of("threshold", "100", "package_id", STARTER_PACK, "payment_method_id", good))
                .is(200)
                .has("failures", 0)
                .has("stopped_reason", "null");
        world.errandsDone();
        acme.sees(balance("550"));
    }

    @Scenario("A card whose bank wants its customer is declined, as nobody is there")
    void wantsItsCustomer(World world) {
        var acme = world.account("Acme").from("DE").signsUp();
        acme.savesCard("pm_card_authenticationRequired");
        acme.spends("950").is(201);
        switchesOn(acme, Map.of("threshold", "100", "package_id", STARTER_PACK)).is(200);
        world.errandsDone();
        seen(acme).has("history.0.failure_code", "authentication_required").has("failures", 1);
    }

    @Scenario("An answer that is lost keeps the top-up running, and is not charged again")
    void lostAnswer(World world) {
        var acme = world.account("Acme").from("DE").signsUp();
        acme.savesCard("pm_card_timeout");
        acme.spends("950").is(201);
        switchesOn(acme, Map.of("threshold", "100", "package_id", STARTER_PACK, "cool_off_minutes", 0))
                .is(200);
        world.errandsDone();
        seen(acme).has("state", "running");
        falls(world, acme);
        world.errandsDone();
        assertThat(charges(world, acme)).isEqualTo(1);
        world.on("2026-01-05T09:02:00Z");
        acme.sees(balance("550"));
        seen(acme).has("history.0.status", "succeeded");
        assertThat(charges(world, acme)).isEqualTo(1);
    }

    @Scenario("A saved card that is gone ends automatic top-ups, and says so")
    void methodGone(World world) {
        var acme = world.account("Acme").from("DE").signsUp();
        var card = acme.savesCard("pm_card_visa");
        switchesOn(acme, Map.of("threshold", "100", "package_id", STARTER_PACK)).is(200);
        acme.caller().delete("billing/payment-methods/" + card + "/").is(204);
        acme.spends("950").is(201);
        falls(world, acme);
        world.errandsDone();
        seen(acme).has("state", "stopped").has("stopped_reason", "no_payment_method");
        assertThat(world.mailbox().templatesTo(acme.email())).contains("auto_top_up_stopped");
        acme.sees(balance("50"));
    }

    @Scenario("An amount of one's own costs per credit what the package below it costs")
    void anAmount(World world) {
        var acme = world.account("Acme").from("DE").signsUp();
        acme.savesCard("pm_card_visa");
        acme.spends("950").is(201);
        switchesOn(acme, Map.of("threshold", "100", "amount", "3000"))
                .is(200)
                .has("credits_each", "3000")
                .has("price_each", "39.15");
        world.errandsDone();
        acme.sees(balance("3050"));
        switchesOn(acme, Map.of("threshold", "100", "amount", "100")).is(200).has("price_each", "1.80");
    }

    @Scenario("What the account holds from overpayments is used before the card")
    void fromBalance(World world) {
        var acme = world.account("Acme").onPlan("starter").from("BR").signsUp();
        world.administrator("Nadia").approves(acme.confirms("100.00").by("pix"));
        acme.savesCard("pm_card_visa");
        acme.spends("950").is(201);
        switchesOn(acme, Map.of("threshold", "100", "package_id", STARTER_PACK)).is(200);
        world.errandsDone();
        acme.sees(balance("550"));
        seen(acme).has("history.0.status", "succeeded");
        assertThat(charges(world, acme)).isZero();
    }

    @Scenario("Switched off, suspended, or above the level: nothing is bought")
    void nothing(World world) {
        var acme = world.account("Acme").from("DE").signsUp();
        acme.savesCard("pm_card_visa");
        seen(acme).has("state", "off").has("enabled", false);
        switchesOn(acme, Map.of("threshold", "100", "package_id", STARTER_PACK)).is(200);
        acme.caller()
                .put(PATH, Map.of("enabled", false))
                .is(200)
                .has("state", "off")
                .has("threshold", "100");
        acme.spends("950").is(201);
        falls(world, acme);
        world.errandsDone();
        acme.sees(balance("50"));
        assertThat(charges(world, acme)).isZero();
    }

    @Scenario("Settings that make no sense are refused beside their field")
    void refusals(World world) {
        var acme = world.account("Acme").from("DE").signsUp();
        acme.caller().put(PATH, Map.of()).is(400, "validation_failed").names("enabled");
        switchesOn(acme, Map.of("threshold", "100", "package_id", STARTER_PACK)).is(400, "method_required");
        acme.savesCard("pm_card_visa");
        switchesOn(acme, Map.of("package_id", STARTER_PACK))
                .is(400, "threshold_not_positive")
                .names("threshold");
        switchesOn(acme, Map.of("threshold", "-5", "amount", "10")).is(400, "threshold_not_positive");
        switchesOn(acme, Map.of("threshold", "0.0000001", "amount", "10")).is(400, "too_many_decimals");
        switchesOn(acme, Map.of("threshold", "100")).is(400, "package_or_amount");
        switchesOn(acme, Map.of("threshold", "100", "package_id", STARTER_PACK, "amount", "5"))
                .is(400, "package_or_amount");
        switchesOn(acme, Map.of("threshold", "100", "package_id", UUID.randomUUID()))
                .is(400, "no_such_package");
        switchesOn(acme, Map.of("threshold", "100", "package_id", STARTER_PACK, "payment_method_id", UUID.randomUUID()))
                .is(400, "no_such_method");
        switchesOn(acme, Map.of("threshold", "100", "package_id", STARTER_PACK, "monthly_cap", "8.99"))
                .is(400, "cap_too_small");
        switchesOn(acme, Map.of("threshold", "100", "package_id", STARTER_PACK, "cool_off_minutes", -1))
                .is(400, "validation_failed");
        acme.member("member").put(PATH, Map.of("enabled", false)).is(403);
        acme.member("viewer").get(PATH).is(200);
    }

    private static Answer switchesOn(AccountInStory acme, Map<String, ?> how) {
        var body = new LinkedHashMap<String, Object>(how);
        body.put("enabled", true);
        return acme.caller().put(PATH, body);
    }

    private static Answer seen(AccountInStory acme) {
        return acme.caller().get(PATH).is(200);
    }

    /** Word that the balance fell reaches whoever tops up. */
    private static void falls(World world, AccountInStory acme) {
        world.within(acme, () -> {
            world.bean(AutoTopUps.class).fell(new AccountId(acme.id()));
            return true;
        });
    }

    /** The errand that word of a fall puts on the agenda. */
    private static Errand errand(World world) {
        return world.beans(Errand.class)
                .filter(errand -> errand.name().equals("auto_top_up"))
                .findFirst()
                .orElseThrow();
    }

    private static long charges(World world, AccountInStory acme) {
        return world.rows().count("select count(*) from sandbox.charge where account_id = ?", acme.id());
    }
}
