package io.tallystick.stories;

import static io.tallystick.world.AccountInStory.Sight.invoice;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.world.Answer;
import io.tallystick.world.Scenario;
import io.tallystick.world.Together;
import io.tallystick.world.World;
import java.util.Map;
import java.util.UUID;

class ConfirmationTest {

    @Scenario("An invoice that is paid cannot be paid again")
    void alreadyPaid(World world) {
        var acme = world.account("Acme").onPlan("starter").from("GB").signsUp();
        world.administrator("Nadia").approves(acme.confirms("89.00").by("faster_payments"));

        acme.confirms("89.00").tries("faster_payments").is(400, "invoice_already_paid");
        acme.caller().get("billing/payments/").is(200).has("count", 1);
    }

    @Scenario("One confirmation is reviewed at a time")
    void oneAtATime(World world) {
        var acme = world.account("Acme").onPlan("starter").from("GB").signsUp();
        acme.confirms("89.00").by("faster_payments");
        acme.confirms("89.00").tries("faster_payments").is(409, "payment_in_review");
        acme.caller().get("billing/payments/").is(200).has("count", 1);
    }

    @Scenario("Ten confirmations of one invoice at the same moment are one payment")
    void together(World world) {
        var acme = world.account("Acme").onPlan("starter").from("GB").signsUp();

        var answers = Together.times(10, index -> acme.confirms("89.00").tries("faster_payments"));

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        answers.stream()
                .filter(answer -> answer.status() != 201)
                .forEach(answer -> answer.is(409, "payment_in_review"));
        acme.caller().get("billing/payments/").is(200).has("count", 1);
    }

    @Scenario("The same confirmation with one key, sent ten times at once, is one payment with one answer")
    void sameKeyTogether(World world) {
        var acme = world.account("Acme").onPlan("starter").from("GB").signsUp();

        var answers = Together.times(
                10, index -> acme.confirms("89.00").withKey("pay-once").tries("faster_payments"));

        assertThat(answers).allSatisfy(answer -> answer.is(201));
        assertThat(answers)
                .extracting(answer -> answer.text("id"))
                .containsOnly(answers.getFirst().text("id"));
        assertThat(answers)
                .filteredOn(answer -> answer.header("Idempotency-Replayed").equals("true"))
                .hasSize(9);
        acme.confirms("50.00").withKey("pay-once").tries("faster_payments").is(409, "idempotency_key_reused");
        acme.caller().get("billing/payments/").is(200).has("count", 1);
    }

    @Scenario("A key whose request was refused may succeed later")
    void refusalBindsNoKey(World world) {
        var acme = world.account("Acme").onPlan("starter").from("GB").signsUp();
        acme.confirms("89.00").withKey("later").tries("mpesa").is(400, "payment_method_unavailable");
        acme.confirms("89.00").withKey("later").tries("faster_payments").is(201);
    }

    @Scenario("Both names of the path and of the fields do the same")
    void otherNames(World world) {
        var acme = world.account("Acme").onPlan("starter").from("GB").signsUp();
        acme.caller()
                .post(
                        "billing/admin/payments/confirm/",
                        Map.of(
                                "invoice_id", acme.firstInvoice(),
                                "payment_method", "bank_transfer",
                                "manual_reference", "REF 7",
                                "manual_notes", "From our savings"))
                .is(201)
                .has("reference", "REF 7")
                .has("notes", "From our savings")
                .has("amount", "89.00")
                .has("difference", "exact");
    }

    @Scenario("Two names of one thing say the same, or nothing is booked")
    void twoReferences(World world) {
        var acme = world.account("Acme").onPlan("starter").from("GB").signsUp();
        acme.confirms("89.00")
                .with("transaction_reference", "REF 7")
                .with("manual_reference", "REF 8")
                .tries("bank_transfer")
                .is(400, "two_references")
                .names("manual_reference");
        acme.confirms("89.00")
                .with("notes", "From our savings")
                .with("manual_notes", "From a friend")
                .tries("bank_transfer")
                .is(400, "two_notes")
                .names("manual_notes");
        acme.confirms("89.00")
                .with("transaction_reference", "REF 7")
                .with("manual_reference", "REF 7")
                .by("bank_transfer");
    }

    @Scenario("What lacks a field, or names no invoice of ours, is refused")
    void refused(World world) {
        var acme = world.account("Acme").onPlan("starter").from("GB").signsUp();
        Answer empty = acme.caller().post("billing/payments/manual/", Map.of()).is(400, "validation_failed");
        empty.names("invoice_id").names("payment_method").names("transaction_reference");
        acme.confirms("89.00", UUID.randomUUID()).tries("faster_payments").is(404, "not_found");
        acme.sees(invoice("pending", "89.00"));
    }
}
