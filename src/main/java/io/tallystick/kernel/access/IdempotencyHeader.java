package io.tallystick.kernel.access;

import static io.tallystick.kernel.problems.KernelProblem.IDEMPOTENCY_KEY_INVALID;

/** The header {@code Idempotency-Key}: 1 to 255 printable ASCII characters, blanks inside only. */
public final class IdempotencyHeader {

    public static final String NAME = "Idempotency-Key";

    private static final int LONGEST = 255;

    private IdempotencyHeader() {}

    /** The key as it was sent. Refuses {@code idempotency_key_invalid}. */
    public static String checked(String key) {
        if (key.isEmpty()
                || key.length() > LONGEST
                || !key.strip().equals(key)
                || !key.chars().allMatch(IdempotencyHeader::isPlain)) {
            throw IDEMPOTENCY_KEY_INVALID.because();
        }
        return key;
    }

    private static boolean isPlain(int character) {
        return character >= ' ' && character <= '~';
    }
}
