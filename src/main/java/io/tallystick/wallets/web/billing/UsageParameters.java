package io.tallystick.wallets.web.billing;

import io.swagger.v3.oas.annotations.Parameter;
import io.tallystick.kernel.money.Asset;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Credits;
import io.tallystick.wallets.usage.UsageLogFilter;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/**
 * How the log of usage is narrowed down.
 *
 * @param asset {@code credits} or a currency; all where it is left out
 * @param wallet the number of a wallet
 * @param userId a member's id, or the product's own id of its user
 * @param from the first day in the account's time zone
 * @param to the last day, itself included
 * @param minAmount the least that was spent
 * @param maxAmount the most that was spent
 */
record UsageParameters(
        @Nullable String asset,
        @Nullable Integer wallet,
        @Nullable String operation,
        @Nullable String unit,
        @Nullable String model,
        @Nullable String provider,
        @Nullable String feature,

        @Parameter(name = "user_id") @BindParam("user_id") @Nullable
        String userId,

        @Parameter(name = "workflow_id") @BindParam("workflow_id") @Nullable
        String workflowId,

        @Nullable String reference,
        @Nullable LocalDate from,
        @Nullable LocalDate to,

        @Parameter(name = "min_amount") @BindParam("min_amount") @Nullable
        BigDecimal minAmount,

        @Parameter(name = "max_amount") @BindParam("max_amount") @Nullable
        BigDecimal maxAmount) {

    UsageLogFilter filter() {
        var word = given(asset);
        return new UsageLogFilter(
                word == null ? null : Asset.of(word),
                wallet,
                given(operation),
                given(unit),
                given(model),
                given(provider),
                given(feature),
                given(userId),
                given(workflowId),
                given(reference),
                from,
                to,
                millionths(minAmount),
                millionths(maxAmount));
    }

    /** An empty parameter is one that was not given: forms send all of theirs. */
    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static @Nullable Long millionths(@Nullable BigDecimal amount) {
        return amount == null
                ? null
                : AssetAmount.exactly(amount, Credits.CREDITS).millionths();
    }
}
