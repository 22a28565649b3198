package io.tallystick.wallets.web.billing;

import io.tallystick.wallets.Wallets.Affordability;
import org.jspecify.annotations.Nullable;

/**
 * Whether an amount could be spent now. Nothing is reserved.
 *
 * @param asset what both amounts count: {@code credits} or a currency
 * @param balance what may be spent now
 * @param reason {@code insufficient_credits} or {@code wallet_disabled} when it is not allowed
 */
record CheckedJson(
        boolean allowed,
        String cost,
        String balance,
        String asset,
        @Nullable String reason) {

    static CheckedJson of(Affordability answer) {
        var refused = answer.refusedFor();
        return new CheckedJson(
                refused == null,
                answer.cost().plain(),
                answer.available().plain(),
                answer.cost().asset().code(),
                refused == null ? null : refused.code());
    }
}
