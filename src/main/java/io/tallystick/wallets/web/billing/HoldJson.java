package io.tallystick.wallets.web.billing;

import io.tallystick.kernel.text.OneLine;
import io.tallystick.kernel.text.Paragraphs;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be reserved: an amount, or an operation that the rate card knows.
 *
 * @param expiresInSeconds after this the hold reserves nothing any more; 900 where it is left out, at most 30 days
 */
record HoldJson(
        @Nullable @OneLine @Size(min = 1, max = 100) String operation,
        @Nullable BigDecimal quantity,
        @Nullable BigDecimal amount,
        @Nullable @Min(1) @Max(2_592_000) Integer expiresInSeconds,
        @Nullable @OneLine @Size(min = 1, max = 200) String userId,
        @Nullable @OneLine @Size(min = 1, max = 20) String asset,
        @Nullable @OneLine @Size(min = 1, max = 60) String unit,
        @Nullable @OneLine @Size(max = 100) String model,
        @Nullable @OneLine @Size(max = 100) String provider,
        @Nullable @OneLine @Size(max = 100) String feature,
        @Nullable @OneLine @Size(max = 200) String workflowId,
        @Nullable @OneLine @Size(max = 200) String reference,
        @Nullable @Paragraphs @Size(max = 500) String description,
        @Nullable @Size(max = 50) Map<@Size(max = 100) String, Object> metadata) {

    /** What its capture will be booked as. */
    DeductJson deduction() {
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
