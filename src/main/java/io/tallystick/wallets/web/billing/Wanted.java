package io.tallystick.wallets.web.billing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a caller names to be spent: an amount, or an operation that the rate card prices.
 *
 * @param quantity 1 where it is left out
 */
record Wanted(
        @Nullable String operation,
        @Nullable String unit,
        @Nullable String model,
        @Nullable String provider,
        @Nullable String feature,
        @Nullable BigDecimal quantity,
        @Nullable BigDecimal amount,
        @Nullable String asset) {}
