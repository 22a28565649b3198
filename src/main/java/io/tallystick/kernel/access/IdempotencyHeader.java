package io.tallystick.kernel.access;

import static io.tallystick.kernel.problems.KernelProblem.IDEMPOTENCY_KEY_INVALID;

import java.util.regex.Pattern;

/** The header {@code Idempotency-Key}: 1 to 255 printable ASCII characters, blanks inside only. */
public final class IdempotencyHeader {

    public static final String NAME = "Idempotency-Key";

    private static final Pattern SANE = Pattern.compile("[\\x21-\\x7e]([\\x20-\\x7e]{0,253}[\\x21-\\x7e])?");

    private IdempotencyHeader() {}

    /** The key as it was sent. Refuses {@code idempotency_key_invalid}. */
    public static String checked(String key) {
        if (!SANE.matcher(key).matches()) {
            throw IDEMPOTENCY_KEY_INVALID.because();
        }
        return key;
    }
}
