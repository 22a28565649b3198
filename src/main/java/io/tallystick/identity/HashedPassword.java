package io.tallystick.identity;

/**
 * A password that passed the rules, as it is kept. Hashing takes a tenth of a second on purpose, so it is done before a
 * transaction begins: nobody waits for a connection meanwhile.
 */
public record HashedPassword(String hash) {

    /** Leaves the hash out, so that no log line can carry it. */
    @Override
    public String toString() {
        return "HashedPassword";
    }
}
