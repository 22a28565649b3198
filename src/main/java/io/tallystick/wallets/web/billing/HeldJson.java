package io.tallystick.wallets.web.billing;

import io.tallystick.wallets.Debits.Held;
import java.time.Instant;
import java.util.UUID;

/**
 * An amount that is set aside.
 *
 * @param id names the hold when it is captured or released
 * @param expiresAt the moment from which it reserves nothing
 */
record HeldJson(UUID id, String status, String amount, String asset, Instant expiresAt, Instant createdAt) {

    static HeldJson of(Held held) {
        return new HeldJson(
                held.transfer().id(),
                "open",
                held.amount().plain(),
                held.asset().code(),
                held.expiresAt(),
                held.transfer().createdAt());
    }
}
