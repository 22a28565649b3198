package io.tallystick.wallets.mandates;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What a user's wallet is opened with, once for each user and asset. */
final class DefaultCredit {

    static final String CAUSE = "default_user_credit";

    private DefaultCredit() {}

    /** The cause that is unique for a user: the same user receives it once, however often their wallet is opened. */
    static UUID causeOf(MandateSettings settings, String user) {
        var name = "default:" + settings.asset().code() + ":" + EndUserStore.idOf(settings.account(), user);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static boolean isGiven(MandateWalletStore store, MandateSettings settings, String user) {
        return store.hasGranted(settings.account(), CAUSE, causeOf(settings, user));
    }
}
