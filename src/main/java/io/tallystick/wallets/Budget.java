package io.tallystick.wallets;

import io.tallystick.ledger.UsageContext;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A limit beside the wallet's own, for one user or one feature (or both, or all use of the wallet).
 *
 * @param limit in millionths
 * @param used what counted against it so far
 */
record Budget(UUID id, @Nullable UUID user, @Nullable String feature, long limit, Counter used) {

    boolean covers(@Nullable UUID spender, @Nullable UsageContext context) {
        return (user == null || user.equals(spender))
                && (feature == null || context != null && feature.equals(context.feature()));
    }

    boolean allows(long amount, Instant now) {
        return used.at(now) <= limit - amount;
    }

    /** How a refusal names it. */
    String label() {
        if (user == null) {
            return feature == null ? "of the wallet" : "of the feature " + feature;
        }
        return feature == null ? "of the user" : "of the user for the feature " + feature;
    }
}
