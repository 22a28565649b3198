package io.tallystick.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tallystick.kernel.problems.ProblemException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProofTest {

    private static final byte[] PDF = "%PDF-1.4 …".getBytes(StandardCharsets.UTF_8);

    @Test
    void isToldByItsContent() {
        assertThat(Proof.of("x", PDF).type()).isEqualTo(Proof.Type.PDF);
        assertThat(Proof.of("x", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0})
                        .type())
                .isEqualTo(Proof.Type.PNG);
        assertThat(Proof.of("x", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0})
                        .type())
                .isEqualTo(Proof.Type.JPEG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%PDF", "GIF89a…", "MZ…", "PK…", " %PDF-1.4", "<html>", "<svg>"})
    void isRefusedWhenItIsSomethingElse(String content) {
        refused(PaymentsProblem.PROOF_TYPE_UNKNOWN, content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void isRefusedWhenItIsTooLarge() {
        refused(PaymentsProblem.PROOF_TOO_LARGE, java.util.Arrays.copyOf(PDF, Proof.LARGEST + 1));
        assertThat(Proof.of("x", java.util.Arrays.copyOf(PDF, Proof.LARGEST))
                        .summary()
                        .size())
                .isEqualTo(Proof.LARGEST);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "receipt.pdf|receipt.pdf",
                "../../etc/passwd|passwd",
                "C:\\Users\\me\\Beleg.pdf|Beleg.pdf",
                "Überweisung März.pdf|Überweisung März.pdf",
                "a\"b;c<d>.pdf|abcd.pdf",
                "领收书.pdf|领收书.pdf",
                "???|proof.pdf"
            })
    void keepsASafeName(String given, String kept) {
        assertThat(Proof.of(given, PDF).fileName()).isEqualTo(kept);
    }

    @Test
    void hasANameInAnyCase() {
        assertThat(Proof.of(null, PDF).fileName()).isEqualTo("proof.pdf");
        assertThat(Proof.of("a\r\nSet-Cookie: x", PDF).fileName()).doesNotContain("\r", "\n");
        assertThat(Proof.of("n".repeat(500) + ".pdf", PDF).fileName())
                .hasSize(120)
                .endsWith(".pdf");
    }

    private static void refused(PaymentsProblem problem, byte[] content) {
        assertThatThrownBy(() -> Proof.of("x.pdf", content)).isInstanceOfSatisfying(ProblemException.class, refusal -> {
            assertThat(refusal.problem()).isEqualTo(problem);
            assertThat(refusal.field()).isEqualTo("proof");
        });
    }
}
