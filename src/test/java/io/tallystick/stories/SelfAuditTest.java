package io.tallystick.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.VerifyCommand;
import io.tallystick.kernel.agenda.RecurringErrand;
import io.tallystick.kernel.verify.ProofSet;
import io.tallystick.world.AccountInStory;
import io.tallystick.world.AdministratorInStory;
import io.tallystick.world.Answer;
import io.tallystick.world.Scenario;
import io.tallystick.world.World;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.health.contributor.HealthIndicator;
import tools.jackson.databind.JsonNode;

/** What is stored is held to what was promised while the system works; a difference is an alarm. */
class SelfAuditTest {

    private static final String PROMISE =
            "wallets equal their transfers: each row's number, balance and time follow from the row before";

    @Scenario("Everything is examined when an administrator asks, and found in order")
    void clean(World world) {
        world.account("Acme").signsUp().spends("3").is(201);
        var nadia = world.administrator("Nadia");
        var report = examined(world, nadia);
        report.has("status", "clean").has("is_running", false).has("broken", 0).has("began_by", "Nadia Staff");
        assertThat(report.each("results").map(finding -> finding.get("status").asString()))
                .isNotEmpty()
                .containsOnly("holds");
        assertThat(report.number("examined_promises")).isEqualTo(report.number("promises"));
        assertThat(finding(report, PROMISE).get("examined").asLong()).isPositive();
    }

    @Scenario("A broken row is found, told once, shown until it is mended, and told again when it comes back")
    void broken(World world) {
        var acme = world.account("Acme").signsUp();
        acme.spends("3").is(201);
        var nadia = world.administrator("Nadia");
        examined(world, nadia);
        var told = alarms(world);
        world.afterwards(() -> shift(world, acme, 0));

        shift(world, acme, 1);
        var report = examined(world, nadia).has("status", "broken").has("broken", 1);
        var finding = finding(report, PROMISE);
        assertThat(finding.get("status").asString()).isEqualTo("broken");
        assertThat(finding.get("breaches").values()).singleElement().satisfies(breach -> assertThat(breach.asString())
                .contains(acme.id().toString()));
        assertThat(finding.get("broken_since").isNull()).isFalse();
        assertThat(health(world)).contains(PROMISE, acme.id().toString());
        assertThat(alarms(world))
                .hasSize(told.size() + 1)
                .last()
                .asString()
                .contains(acme.id().toString());
        assertThat(nadia.audited(new java.util.UUID(0, 0))).containsKeys("self_audit.begun", "self_audit.breach_found");

        examined(world, nadia).has("status", "broken");
        assertThat(alarms(world)).as("told once").hasSize(told.size() + 1);

        shift(world, acme, 0);
        examined(world, nadia).has("status", "clean");
        assertThat(health(world)).doesNotContain(PROMISE);

        shift(world, acme, 1);
        examined(world, nadia).has("status", "broken");
        assertThat(alarms(world)).as("told again").hasSize(told.size() + 2);
        shift(world, acme, 0);
        examined(world, nadia).has("status", "clean");
    }

    @Scenario("A round begins by itself at night")
    void nightly(World world) {
        examined(world, world.administrator("Nadia"));
        var nightly = world.beans(RecurringErrand.class)
                .filter(errand -> errand.name().equals("begin_self_audit"))
                .findFirst()
                .orElseThrow();
        assertThat(nightly.next(Instant.parse("2026-01-06T02:59:59Z"))).isEqualTo("2026-01-06T03:00:00Z");
        assertThat(nightly.next(Instant.parse("2026-01-06T03:00:00Z"))).isEqualTo("2026-01-07T03:00:00Z");

        nightly.run(World.BEGINNING);
        world.administrator("Nadia").caller().get("admin/self-audit/").has("began_by", "Nadia Staff");
        world.rows().run("update kernel.self_audit_round set began_at = began_at - interval '1 day'");
        nightly.run(World.BEGINNING);
        world.errandsDone();
        var report =
                world.administrator("Nadia").caller().get("admin/self-audit/").is(200);
        report.has("began_by", "Tallystick").has("is_running", false).has("status", "clean");
    }

    @Scenario("Nobody but administrators sees it or starts it")
    void forAdministratorsOnly(World world) {
        var caller = world.account("Acme").signsUp().caller();
        caller.get("admin/self-audit/").is(403, "administrators_only");
        caller.post("admin/self-audit/run/").is(403, "administrators_only");
    }

    @Scenario("The server examines what the command examines")
    void sameProofs(World world) {
        var known = world.beans(ProofSet.class)
                .filter(set -> !set.module().equals("database"))
                .flatMap(set -> set.proofs().stream())
                .toList();
        assertThat(known).containsExactlyInAnyOrderElementsOf(VerifyCommand.proofs());
    }

    private static Answer examined(World world, AdministratorInStory administrator) {
        administrator.caller().post("admin/self-audit/run/").is(202);
        world.errandsDone();
        return administrator.caller().get("admin/self-audit/").is(200);
    }

    private static JsonNode finding(Answer report, String promise) {
        return report.each("results")
                .filter(finding -> finding.get("promise").asString().equals(promise))
                .findFirst()
                .orElseThrow();
    }

    /** Dates the account's debit before its grant by so many hours, as nobody but the owner of the database could. */
    private static void shift(World world, AccountInStory acme, int hours) {
        world.rows()
                .run(
                        "update ledger.transfer set created_at = timestamptz '2026-01-05T09:00:00Z' - make_interval(hours => ?)"
                                + " where account_id = ? and kind = 2",
                        hours,
                        acme.id());
    }

    private static List<String> alarms(World world) {
        world.errandsDone();
        return world.rows().lines("""
                select body from notifications.email
                 where template = 'self_audit_breach' and recipient = 'nadia@administrators.example' order by id
                """);
    }

    private static String health(World world) {
        var health =
                world.bean("selfAuditHealthIndicator", HealthIndicator.class).health();
        assertThat(health).isNotNull();
        return health.getDetails().toString();
    }
}
