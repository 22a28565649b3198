package io.tallystick.payments.topup;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Money;
import io.tallystick.payments.SavedMethod;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a customer has told us to do when the balance falls.
 *
 * @param threshold below which credits are bought
 * @param packageId what is bought; null where an amount was chosen
 * @param amount what is bought; null where a package was chosen
 * @param method what is charged; null for the account's default method
 * @param monthlyCap the most that may be spent in a calendar month of the account's time zone
 * @param coolOff the pause after each try, and between one top-up and the next
 * @param mostFailures in a row, after which it ends by itself
 * @param failures in a row so far
 * @param stopped why and when it ended by itself; null while it has not
 */
public record AutoTopUp(
        AccountId account,
        boolean enabled,
        AssetAmount threshold,
        @Nullable UUID packageId,
        @Nullable AssetAmount amount,
        SavedMethod.@Nullable Id method,
        Money monthlyCap,
        Duration coolOff,
        int mostFailures,
        int failures,
        @Nullable Stop stopped,
        Actor changedBy,
        Instant changedAt) {

    /** The end that it came to by itself. */
    public record Stop(Reason reason, Instant at) {}

    /** Why it ended by itself. */
    public enum Reason {
        PAYMENTS_FAILED,
        NO_PAYMENT_METHOD,
        PACKAGE_NOT_SOLD;

        /** The reason's word in the API: {@code payments_failed}. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Whether it would act if the balance fell now. */
    public boolean isOn() {
        return enabled && stopped == null;
    }

    AutoTopUp succeeded() {
        return with(0, null);
    }

    /** After one more failure; after the last one it has ended. */
    AutoTopUp failed(Instant at) {
        var together = failures + 1;
        return with(together, together < mostFailures ? null : new Stop(Reason.PAYMENTS_FAILED, at));
    }

    AutoTopUp stop(Reason reason, Instant at) {
        return with(failures, new Stop(reason, at));
    }

    private AutoTopUp with(int newFailures, @Nullable Stop newStop) {
        return new AutoTopUp(
                account,
                enabled,
                threshold,
                packageId,
                amount,
                method,
                monthlyCap,
                coolOff,
                mostFailures,
                newFailures,
                newStop,
                changedBy,
                changedAt);
    }
}
