package io.tallystick.stories;

import static io.tallystick.world.AccountInStory.Sight.balance;
import static io.tallystick.world.AccountInStory.Sight.invoice;
import static io.tallystick.world.AccountInStory.Sight.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.world.Scenario;
import io.tallystick.world.Together;
import io.tallystick.world.World;
import java.util.Map;

class TwoAdministratorsTest {

    private static final int ROUNDS = 20;

    @Scenario("Two administrators who approve at the same moment approve once")
    void approveTogether(World world) {
        var nadia = world.administrator("Nadia");
        var omar = world.administrator("Omar");
        for (var round = 0; round < ROUNDS; round++) {
            var acme =
                    world.account("Acme " + round).onPlan("starter").from("BR").signsUp();
            var payment = acme.confirms("89.00").by("pix");

            var answers = Together.all(() -> nadia.triesToApprove(payment), () -> omar.triesToApprove(payment));

            assertThat(answers).extracting(answer -> answer.status()).containsExactlyInAnyOrder(200, 409);
            answers.stream()
                    .filter(answer -> answer.status() == 409)
                    .forEach(late -> late.is(409, "payment_already_decided"));
            acme.sees(balance("1000")).sees(invoice("paid", "0.00"));
        }
    }

    @Scenario("Approval and rejection at the same moment: one of them happens, whole")
    void approveAgainstReject(World world) {
        var nadia = world.administrator("Nadia");
        var omar = world.administrator("Omar");
        for (var round = 0; round < ROUNDS; round++) {
            var acme =
                    world.account("Acme " + round).onPlan("starter").from("BR").signsUp();
            var payment = acme.confirms("89.00").by("pix");

            var answers = Together.all(() -> nadia.triesToApprove(payment), () -> omar.triesToReject(payment, "No."));

            assertThat(answers).extracting(answer -> answer.status()).containsExactlyInAnyOrder(200, 409);
            if (answers.getFirst().status() == 200) {
                acme.sees(balance("1000")).sees(invoice("paid", "0.00")).sees(status("active"));
            } else {
                acme.sees(balance("0")).sees(invoice("pending", "89.00")).sees(status("pending_payment"));
            }
        }
    }

    @Scenario("A large payment needs two administrators")
    void fourEyes(World world) {
        var nadia = world.administrator("Nadia");
        nadia.setsSeller("second_approval_above", Map.of("USD", "100.00"));
        var acme = world.account("Acme").onPlan("growth").from("US").signsUp();
        var payment = acme.confirms("139.00").by("ach_transfer");

        nadia.approves(payment).has("status", "pending_approval").has("needs_second_approval", true);
        acme.sees(balance("0")).sees(invoice("pending", "139.00")).sees(status("pending_payment"));
        nadia.triesToApprove(payment).is(409, "second_administrator_required");
        acme.sees(balance("0"));

        world.administrator("Omar").approves(payment).has("status", "succeeded").has("needs_second_approval", false);
        acme.sees(balance("2000")).sees(invoice("paid", "0.00")).sees(status("active"));
    }

    @Scenario("Two first approvals at the same moment are two approvals, and one settlement")
    void fourEyesTogether(World world) {
        var nadia = world.administrator("Nadia");
        nadia.setsSeller("second_approval_above", Map.of("USD", "0.00"));
        var acme = world.account("Acme").onPlan("starter").from("US").signsUp();
        var payment = acme.confirms("89.00").by("ach_transfer");

        var answers = Together.all(() -> nadia.triesToApprove(payment), () -> world.administrator("Omar")
                .triesToApprove(payment));

        assertThat(answers)
                .extracting(answer -> answer.is(200).text("status"))
                .containsExactlyInAnyOrder("pending_approval", "succeeded");
        acme.sees(balance("1000")).sees(invoice("paid", "0.00"));
    }

    @Scenario("After a first approval the second administrator may still reject")
    void rejectAfterFirst(World world) {
        var nadia = world.administrator("Nadia");
        nadia.setsSeller("second_approval_above", Map.of("USD", "50.00"));
        var acme = world.account("Acme").onPlan("starter").from("US").signsUp();
        var payment = acme.confirms("89.00").by("ach_transfer");
        nadia.approves(payment);
        world.administrator("Omar").rejects(payment, "The receipt is of last year.");
        acme.sees(balance("0")).sees(invoice("pending", "89.00"));
    }

    @Scenario("Customers may not decide, not even about their own payments")
    void customersMayNot(World world) {
        var acme = world.account("Acme").onPlan("starter").from("US").signsUp();
        var payment = acme.confirms("89.00").by("ach_transfer");
        acme.caller().post("admin/payments/" + payment + "/approve/", Map.of()).is(403, "administrators_only");
        acme.caller()
                .post("billing/admin/payments/" + payment + "/approve/", Map.of())
                .is(403, "administrators_only");
        acme.server("*")
                .post("admin/payments/" + payment + "/approve/", Map.of())
                .is(403, "administrators_only");
        world.nobody().post("admin/payments/" + payment + "/approve/", Map.of()).is(401, "not_signed_in");
        acme.sees(invoice("pending", "89.00"));
    }
}
