package io.tallystick.wallets.web.billing;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One deduction of a batch, with the words of a single one. What is wrong with it is answered in its result.
 *
 * @param idempotencyKey the same key never spends twice, in a batch or alone
 */
record DeductItemJson(
        @Nullable String idempotencyKey,
        @Nullable String operation,
        @Nullable BigDecimal quantity,
        @Nullable BigDecimal amount,
        @Nullable String userId,
        @Nullable String asset,
        @Nullable String unit,
        @Nullable String model,
        @Nullable String provider,
        @Nullable String feature,
        @Nullable String workflowId,
        @Nullable String reference,
        @Nullable String description,
        @Nullable Map<String, Object> metadata) {

    DeductJson alone() {
        return new DeductJson(
                operation,
                quantity,
                amount,
                userId,
                asset,
                unit,
                model,
                provider,
                feature,
                workflowId,
                reference,
                description,
                metadata);
    }
}
