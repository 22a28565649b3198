package io.tallystick.kernel.ids;

import java.util.UUID;

/** The tenant that a row belongs to; it comes first in every key. Source 002 calls it a mandate. */
public record AccountId(UUID value) {

    /** The platform itself: mails, audit entries and idempotency keys that belong to no account. */
    public static final AccountId PLATFORM = new AccountId(Uuids.NIL);

    public static AccountId next() {
        return new AccountId(Uuids.next());
    }

    @Override
    public String toString() {
        return "acc_" + value;
    }
}
