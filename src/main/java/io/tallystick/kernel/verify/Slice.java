package io.tallystick.kernel.verify;

import java.util.UUID;

/**
 * Accounts by the order of their ids.
 *
 * @param from the first id
 * @param until the id after the last
 */
public record Slice(UUID from, UUID until) {

    static final UUID FIRST = new UUID(0, 0);
    static final UUID END = new UUID(-1, -1);

    /** All accounts that there can be. */
    static final Slice EVERYTHING = new Slice(FIRST, END);

    boolean isLast() {
        return until.equals(END);
    }
}
