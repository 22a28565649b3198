package io.tallystick.kernel.access;

/** What a member is in an account. Each role may do all that the roles before it may. */
public enum Role {
    /** Reads. */
    VIEWER,
    /** Spends credits and reports usage. */
    MEMBER,
    /** Pays, buys, manages payment methods, addresses and the subscription. */
    BILLING,
    /** Manages team, API keys, webhooks and settings. */
    ADMIN,
    /** Transfers ownership and deletes the account. */
    OWNER;

    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }
}
