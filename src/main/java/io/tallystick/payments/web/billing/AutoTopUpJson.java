package io.tallystick.payments.web.billing;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.payments.topup.TopUp;
import io.tallystick.payments.topup.TopUpViews.View;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Automatic top-ups of an account.
 *
 * @param threshold credits below which the balance is topped up
 * @param packageId what one top-up buys; null where an amount was chosen
 * @param amount credits that one top-up buys; null where a package was chosen
 * @param paymentMethodId what is charged; null for the account's default method
 * @param monthlyCap the most that is spent in a calendar month of the account's time zone
 * @param failures payments that failed in a row
 * @param state {@code off}, {@code ready}, {@code running}, {@code cooling_off}, {@code cap_reached} or {@code stopped}
 * @param stoppedReason {@code payments_failed}, {@code no_payment_method} or {@code package_not_sold}
 * @param creditsEach what one top-up brings now
 * @param priceEach what that costs before tax
 * @param nextAttemptAt before which nothing is bought
 */
public record AutoTopUpJson(
        UUID accountId,
        boolean enabled,
        String threshold,
        @Nullable UUID packageId,
        @Nullable String amount,
        @Nullable UUID paymentMethodId,
        @Nullable String monthlyCap,
        String currency,
        int coolOffMinutes,
        int maxFailures,
        int failures,
        String state,
        @Nullable String stoppedReason,
        @Nullable Instant stoppedAt,
        @Nullable String creditsEach,
        @Nullable String priceEach,
        String spentThisMonth,
        @Nullable Instant nextAttemptAt,
        List<TopUpJson> history) {

    private static final int COOL_OFF_MINUTES = 60;
    private static final int MAX_FAILURES = 3;

    /**
     * One try to top up.
     *
     * @param status {@code running}, {@code succeeded} or {@code failed}
     * @param balanceBefore what could be spent when it began
     */
    public record TopUpJson(
            UUID id,
            String status,
            String balanceBefore,
            String credits,
            String amount,
            String currency,
            UUID invoiceId,
            @Nullable String failureCode,
            @Nullable String failureMessage,
            Instant createdAt,
            @Nullable Instant endedAt) {

        static TopUpJson of(TopUp topUp) {
            var failure = topUp.failure();
            return new TopUpJson(
                    topUp.id(),
                    topUp.status().word(),
                    topUp.balanceBefore().plain(),
                    topUp.credits().plain(),
                    topUp.amount().major().toPlainString(),
                    topUp.amount().currency().code(),
                    topUp.invoice().value(),
                    failure == null ? null : failure.code(),
                    failure == null ? null : failure.message(),
                    topUp.beganAt(),
                    topUp.endedAt());
        }
    }

    /** As it stands before the customer has said anything. */
    static AutoTopUpJson unset(AccountId account, String currency) {
        return new AutoTopUpJson(
                account.value(),
                false,
                "0",
                null,
                null,
                null,
                null,
                currency,
                COOL_OFF_MINUTES,
                MAX_FAILURES,
                0,
                "off",
                null,
                null,
                null,
                null,
                "0",
                null,
                List.of());
    }

    public static AutoTopUpJson of(View view) {
        var wanted = view.settings();
        var amount = wanted.amount();
        var method = wanted.method();
        var stop = wanted.stopped();
        return new AutoTopUpJson(
                wanted.account().value(),
                wanted.enabled(),
                wanted.threshold().plain(),
                wanted.packageId(),
                amount == null ? null : amount.plain(),
                method == null ? null : method.value(),
                wanted.monthlyCap().major().toPlainString(),
                wanted.monthlyCap().currency().code(),
                Math.toIntExact(wanted.coolOff().toMinutes()),
                wanted.mostFailures(),
                wanted.failures(),
                view.state().word(),
                stop == null ? null : stop.reason().word(),
                stop == null ? null : stop.at(),
                view.offer().map(offer -> offer.credits().plain()).orElse(null),
                view.offer().map(offer -> offer.price().major().toPlainString()).orElse(null),
                view.spent().major().toPlainString(),
                view.nextAt(),
                view.history().stream().map(TopUpJson::of).toList());
    }
}
