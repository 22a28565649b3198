package io.tallystick.payments.web.billing;

import io.tallystick.payments.SavedMethod;
import io.tallystick.payments.topup.AutoTopUps;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How credits are to be topped up. Without {@code enabled} nothing else is looked at: what was set before is kept.
 *
 * @param threshold credits below which the balance is topped up
 * @param packageId what one top-up buys; else {@code amount}
 * @param amount credits that one top-up buys, priced as the largest package that is not larger
 * @param paymentMethodId the account's default method where it is left out
 * @param monthlyCap the most that is spent in a calendar month; ten top-ups where it is left out
 * @param coolOffMinutes the pause between two tries; 60 where it is left out
 * @param maxFailures in a row, after which it stops; 3 where it is left out
 */
record AutoTopUpWishJson(
        @NotNull @Nullable Boolean enabled,
        @Nullable BigDecimal threshold,
        @Nullable UUID packageId,
        @Nullable BigDecimal amount,
        @Nullable UUID paymentMethodId,
        @Nullable BigDecimal monthlyCap,
        @Nullable @Min(0) @Max(10_080) Integer coolOffMinutes,
        @Nullable @Min(1) @Max(10) Integer maxFailures) {

    private static final int COOL_OFF_MINUTES = 60;
    private static final int MAX_FAILURES = 3;

    AutoTopUps.Wish wish() {
        return new AutoTopUps.Wish(
                Objects.requireNonNull(enabled),
                threshold,
                packageId,
                amount,
                paymentMethodId == null ? null : new SavedMethod.Id(paymentMethodId),
                monthlyCap,
                Duration.ofMinutes(coolOffMinutes == null ? COOL_OFF_MINUTES : coolOffMinutes),
                maxFailures == null ? MAX_FAILURES : maxFailures);
    }
}
