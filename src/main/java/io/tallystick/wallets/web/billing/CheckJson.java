package io.tallystick.wallets.web.billing;

import io.tallystick.kernel.text.OneLine;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What would be spent; the same words as in a deduction. */
record CheckJson(
        @Nullable @OneLine @Size(min = 1, max = 100) String operation,
        @Nullable BigDecimal quantity,
        @Nullable BigDecimal amount,
        @Nullable @OneLine @Size(min = 1, max = 20) String asset) {}
