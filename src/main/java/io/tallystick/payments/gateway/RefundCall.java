package io.tallystick.payments.gateway;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money to be given back.
 *
 * @param id of our refund: the idempotency key at the gateway
 * @param charge the id of the payment that is given back
 * @param reference the gateway's own id of that payment
 */
public record RefundCall(
        AccountId account, UUID id, UUID charge, @Nullable String reference, Money amount) {}
