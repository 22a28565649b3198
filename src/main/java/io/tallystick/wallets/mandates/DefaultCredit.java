package io.tallystick.wallets.mandates;

import io.tallystick.wallets.WalletUsers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What a user's wallet is opened with, once for each user and asset. */
final class DefaultCredit {

    static final String CAUSE = "user";

    private DefaultCredit() {}

    /** The cause under which the wallets grant it: the same user receives it once, however often their wallet is opened. */
    static UUID causeOf(MandateSettings settings, String user) {
        var name = WalletUsers.id(settings.account(), user) + ":"
                + settings.asset().code();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static boolean isGiven(MandateWalletStore store, MandateSettings settings, String user) {
        return store.hasGranted(settings.account(), CAUSE, causeOf(settings, user));
    }
}
