package io.tallystick.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.world.AccountInStory;
import io.tallystick.world.Answer;
import io.tallystick.world.Body;
import io.tallystick.world.Scenario;
import io.tallystick.world.World;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

class ProofOfPaymentTest {

    private static final byte[] RECEIPT = "%PDF-1.7 a receipt".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PROGRAM = "MZ this is a program".getBytes(StandardCharsets.US_ASCII);
    private static final int LARGEST = 5 * 1024 * 1024;

    @Scenario("A receipt goes with a payment and comes back as it was")
    void comesBack(World world) {
        var acme = world.account("Acme").onPlan("starter").from("PK").signsUp();
        var nadia = world.administrator("Nadia");
        var payment = confirms(acme, "../Überweisung <1>.pdf", RECEIPT)
                .is(201)
                .has("proof.content_type", "application/pdf")
                .has("proof.size", RECEIPT.length)
                .has("proof.file_name", "Überweisung 1.pdf")
                .id("id");

        var seen = nadia.caller().get("admin/payments/" + payment + "/proof/").is(200);
        assertThat(seen.bytes()).isEqualTo(RECEIPT);
        assertThat(seen.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(seen.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(seen.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(acme.caller()
                        .get("billing/payments/" + payment + "/proof/")
                        .is(200)
                        .bytes())
                .isEqualTo(RECEIPT);
    }

    @Scenario("The content says what a file is, not its name")
    void renamedProgram(World world) {
        var acme = world.account("Acme").onPlan("starter").from("PK").signsUp();
        confirms(acme, "receipt.pdf", PROGRAM).is(400, "proof_type_unknown").names("proof");
        confirms(acme, "receipt.html", "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII))
                .is(400, "proof_type_unknown");
        confirms(acme, "receipt.svg", "<svg xmlns='x'/>".getBytes(StandardCharsets.US_ASCII))
                .is(400, "proof_type_unknown");
        acme.caller().get("billing/payments/").is(200).has("count", 0);

        confirms(acme, "receipt.exe", RECEIPT).is(201).has("proof.content_type", "application/pdf");
    }

    @Scenario("A file above five megabytes is refused")
    void tooLarge(World world) {
        var acme = world.account("Acme").onPlan("starter").from("PK").signsUp();
        confirms(acme, "receipt.pdf", Arrays.copyOf(RECEIPT, LARGEST + 1)).is(413);
        acme.caller().get("billing/payments/").is(200).has("count", 0);

        confirms(acme, "receipt.pdf", Arrays.copyOf(RECEIPT, LARGEST)).is(201).has("proof.size", LARGEST);
    }

    @Scenario("A payment without a receipt has none to show")
    void none(World world) {
        var acme = world.account("Acme").onPlan("starter").from("PK").signsUp();
        var payment = acme.confirms("89.00").by("bank_transfer");
        acme.caller().get("billing/payments/" + payment + "/proof/").is(404, "not_found");
    }

    private static Answer confirms(AccountInStory acme, String fileName, byte[] file) {
        var fields = Map.of(
                "invoice_id", acme.firstInvoice().toString(),
                "payment_method", "bank_transfer",
                "transaction_reference", "TX-1",
                "amount", "89.00");
        return acme.caller().post("billing/payments/manual/", Body.form(fields, "proof", fileName, file));
    }
}
