package io.tallystick.payments;

import static io.tallystick.payments.PaymentsProblem.PROOF_TOO_LARGE;
import static io.tallystick.payments.PaymentsProblem.PROOF_TYPE_UNKNOWN;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The file that a payer adds to a confirmation: a receipt or a picture of it.
 *
 * @param type told from the content; what the sender claims is not believed
 */
public record Proof(String fileName, Type type, byte[] content) {

    /** Five megabytes. */
    public static final int LARGEST = 5 * 1024 * 1024;

    private static final int LONGEST_NAME = 120;

    /** What is accepted, each with the bytes that such a file begins with. */
    public enum Type {
        PDF("application/pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII)),
        PNG("image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}),
        JPEG("image/jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});

        private final String mediaType;
        private final byte[] beginning;

        Type(String mediaType, byte[] beginning) {
            this.mediaType = mediaType;
            this.beginning = beginning;
        }

        public String mediaType() {
            return mediaType;
        }

        static Optional<Type> of(byte[] content) {
            return Arrays.stream(values())
                    .filter(type -> content.length > type.beginning.length
                            && Arrays.equals(
                                    content, 0, type.beginning.length, type.beginning, 0, type.beginning.length))
                    .findFirst();
        }
    }

    /** What lists show of a proof, without its content. */
    public record Summary(String fileName, String contentType, long size) {}

    /** Reads a file that was sent. Refuses {@code proof_too_large} and {@code proof_type_unknown} at field {@code proof}. */
    public static Proof of(@Nullable String name, byte[] content) {
        if (content.length > LARGEST) {
            throw PROOF_TOO_LARGE.at("proof");
        }
        var type = Type.of(content).orElseThrow(() -> PROOF_TYPE_UNKNOWN.at("proof"));
        return new Proof(safeName(name, type), type, content);
    }

    public Summary summary() {
        return new Summary(fileName, type.mediaType(), content.length);
    }

    /** The name without folders and control characters: it goes into a header when the file is sent out again. */
    private static String safeName(@Nullable String name, Type type) {
        var bare = (name == null ? "" : name)
                .replaceAll("^.*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\\p{Cs}\\p{Cn}\"<>:|?*;]", "")
                .strip();
        var shortened = bare.length() > LONGEST_NAME ? bare.substring(bare.length() - LONGEST_NAME) : bare;
        return shortened.isEmpty() ? "proof." + type.name().toLowerCase(java.util.Locale.ROOT) : shortened;
    }
}
