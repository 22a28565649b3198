package io.tallystick.wallets.web.billing;

import io.tallystick.kernel.text.OneLine;
import io.tallystick.kernel.text.Paragraphs;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be spent: an amount, or an operation that the rate card knows.
 *
 * @param operation priced by the rate card; with {@code amount} it only says what the amount was for
 * @param quantity how many units of the operation; 1 where it is left out
 * @param unit what is counted, such as {@code 1k_input_tokens}; the operation's own unit where it is left out
 * @param amount in units of the asset, above zero, up to six decimals
 * @param userId a member's id, or the product's own id of its user
 * @param asset what the account is billed in where it is left out: {@code credits} unless its settings say a currency
 * @param reference the product's own name for what was done
 */
record DeductJson(
        @Nullable @OneLine @Size(min = 1, max = 100) String operation,
        @Nullable BigDecimal quantity,
        @Nullable BigDecimal amount,
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

    Wanted wanted() {
        return new Wanted(operation, unit, model, provider, feature, quantity, amount, asset);
    }
}
