package io.tallystick.payments.gateway;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money to be taken.
 *
 * @param id of our payment: the idempotency key at the gateway
 * @param method what it is taken from: {@code card}, {@code paypal}
 * @param token the gateway's own id of a saved method; null when the customer chooses at the gateway
 * @param offSession whether the customer is away, so that nobody can authenticate
 * @param description what the customer reads on a statement
 */
public record Charge(
        AccountId account,
        UUID id,
        Money amount,
        String method,
        @Nullable String token,
        boolean offSession,
        String description) {}
