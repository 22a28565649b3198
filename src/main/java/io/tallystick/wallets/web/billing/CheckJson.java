package io.tallystick.wallets.web.billing;

import io.tallystick.kernel.text.OneLine;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What would be spent; the same words as in a deduction.
 *
 * @param userId for whom: where each user has a wallet, theirs is asked
 */
record CheckJson(
        @Nullable @OneLine @Size(min = 1, max = 100) String operation,
        @Nullable BigDecimal quantity,
        @Nullable BigDecimal amount,
        @Nullable @OneLine @Size(min = 1, max = 200) String userId,
        @Nullable @OneLine @Size(min = 1, max = 20) String asset,
        @Nullable @OneLine @Size(min = 1, max = 60) String unit,
        @Nullable @OneLine @Size(max = 100) String model,
        @Nullable @OneLine @Size(max = 100) String provider,
        @Nullable @OneLine @Size(max = 100) String feature) {

    Wanted wanted() {
        return new Wanted(operation, unit, model, provider, feature, quantity, amount, asset);
    }
}
