package io.tallystick.catalog.rates;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Asset;
import io.tallystick.kernel.money.Credits;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What something would cost an account.
 *
 * @param unit null for the operation's own unit
 * @param asset null for credits
 * @param at the moment whose price is meant
 */
public record RateQuestion(
        AccountId account,
        String operation,
        @Nullable String unit,
        @Nullable String model,
        @Nullable String provider,
        @Nullable String feature,
        @Nullable Asset asset,
        BigDecimal quantity,
        Instant at) {

    /** A question that names nothing but the operation. */
    public static RateQuestion of(AccountId account, String operation, BigDecimal quantity, Instant at) {
        return new RateQuestion(account, operation, null, null, null, null, null, quantity, at);
    }

    Asset assetOrCredits() {
        return asset == null ? Credits.CREDITS : asset;
    }
}
