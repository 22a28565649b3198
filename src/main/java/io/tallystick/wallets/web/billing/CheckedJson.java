package io.tallystick.wallets.web.billing;

import io.tallystick.wallets.Wallets.Affordability;
import org.jspecify.annotations.Nullable;

/**
 * Whether an amount could be spent now. Nothing is reserved.
 *
 * @param balance what may be spent now
 * @param reason {@code insufficient_credits} or {@code wallet_disabled} when it is not allowed
 */
record CheckedJson(
        boolean allowed,
        String cost,
        String balance,
        @Nullable String reason) {

    static CheckedJson of(Affordability answer) {
        var refused = answer.refusedFor();
        return new CheckedJson(
                refused == null,
                answer.cost().plain(),
                answer.available().plain(),
                refused == null ? null : refused.code());
    }
}
