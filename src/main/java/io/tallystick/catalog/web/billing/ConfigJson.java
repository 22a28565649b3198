package io.tallystick.catalog.web.billing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page must know before anyone has signed in. Only publishable keys stand here.
 *
 * @param mode {@code sandbox} or {@code live}
 * @param stripePublishableKey null where Stripe is not set up
 * @param currencies every currency that amounts may be in
 */
record ConfigJson(
        String mode,
        String version,
        String sellerName,
        @Nullable String stripePublishableKey,
        @Nullable String paypalClientId,
        List<String> currencies) {}
