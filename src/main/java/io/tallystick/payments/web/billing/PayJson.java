package io.tallystick.payments.web.billing;

import io.tallystick.kernel.text.OneLine;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an invoice is paid; the account's default method where nothing is named.
 *
 * @param paymentMethod {@code stripe} or {@code paypal}, where the customer chooses at the gateway
 * @param paymentMethodId a saved method, which is charged at once
 */
record PayJson(
        @Nullable @OneLine @Size(min = 1, max = 50) String paymentMethod,
        @Nullable UUID paymentMethodId) {}
