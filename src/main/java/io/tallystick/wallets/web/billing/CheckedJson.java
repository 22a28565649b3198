package io.tallystick.wallets.web.billing;

import io.tallystick.wallets.Wallets.Affordability;
import org.jspecify.annotations.Nullable;

/**
 * Whether an amount could be spent now. Nothing is reserved.
 *
 * @param reason {@code insufficient_credits} when it is not allowed
 */
record CheckedJson(
        boolean allowed,
        String cost,
        String balance,
        @Nullable String reason) {

    static CheckedJson of(Affordability answer) {
        return new CheckedJson(
                answer.allowed(),
                answer.cost().plain(),
                answer.available().plain(),
                answer.allowed() ? null : "insufficient_credits");
    }
}
