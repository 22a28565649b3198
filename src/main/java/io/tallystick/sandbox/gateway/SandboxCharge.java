package io.tallystick.sandbox.gateway;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Money;
import io.tallystick.kernel.states.State;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A charge in the gateway's own books.
 *
 * @param id the merchant's id of it
 * @param token the card; null until the customer has chosen one
 * @param secret with which the customer's browser goes on
 */
record SandboxCharge(
        AccountId account,
        UUID id,
        @Nullable String token,
        Money amount,
        Money refunded,
        Status status,
        String secret,
        @Nullable String failureCode,
        @Nullable String failureMessage) {

    enum Status implements State<Status> {
        WAITS_FOR_METHOD,
        WAITS_FOR_CUSTOMER,
        SUCCEEDED,
        DECLINED,
        /** Nothing was taken, and nothing will be. */
        CLOSED;

        @Override
        public Set<Status> next() {
            return switch (this) {
                case WAITS_FOR_METHOD -> Set.of(WAITS_FOR_CUSTOMER, SUCCEEDED, DECLINED, CLOSED);
                case WAITS_FOR_CUSTOMER -> Set.of(SUCCEEDED, DECLINED, CLOSED);
                case SUCCEEDED, DECLINED, CLOSED -> Set.of();
            };
        }
    }

    boolean isOpen() {
        return !status.next().isEmpty();
    }

    SandboxCharge become(Status next, @Nullable String card, @Nullable String code, @Nullable String message) {
        return new SandboxCharge(account, id, card, amount, refunded, next, secret, code, message);
    }
}
