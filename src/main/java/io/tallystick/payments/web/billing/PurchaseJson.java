package io.tallystick.payments.web.billing;

import io.tallystick.kernel.text.OneLine;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which package, and how it is paid.
 *
 * @param paymentMethod a method that is offered: {@code stripe}, {@code paypal}, {@code bank_transfer}, or {@code manual} for any
 *     transfer
 * @param paymentMethodId a saved method, which is charged at once
 */
record PurchaseJson(
        @NotNull @Nullable UUID packageId,
        @Nullable @OneLine @Size(min = 1, max = 50) String paymentMethod,
        @Nullable UUID paymentMethodId) {

    /** The same where the path names the package. */
    record HowJson(
            @Nullable UUID packageId,
            @Nullable @OneLine @Size(min = 1, max = 50) String paymentMethod,
            @Nullable UUID paymentMethodId) {}
}
