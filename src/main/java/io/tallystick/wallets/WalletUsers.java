package io.tallystick.wallets;

import io.tallystick.kernel.ids.AccountId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** How the product's own id of one of its users, or a member's id, becomes an id of ours. */
public final class WalletUsers {

    private WalletUsers() {}

    /** The id of a user of the account: computed, so that it is the same wherever it is needed. */
    public static UUID id(AccountId account, String externalId) {
        return UUID.nameUUIDFromBytes((account.value() + ":" + externalId).getBytes(StandardCharsets.UTF_8));
    }
}
