package io.tallystick.wallets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What the wallets of one account and asset may do. All amounts are millionths.
 *
 * @param creditLimit how far below zero a postpaid wallet may go
 * @param warningPercent of the last filled-up balance; a fall to it or below warns
 * @param watchLevel the balance below which whoever set it is told; null when nobody watches
 */
public record WalletPolicy(
        BillingModel model,
        boolean blockOnZeroBalance,
        @Nullable Long creditLimit,
        BigDecimal warningPercent,
        boolean notifyOnWarning,
        @Nullable Long watchLevel) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What registration opens: prepaid, for the whole account, blocked at zero. */
    static final WalletPolicy PREPAID =
            new WalletPolicy(BillingModel.PREPAY_MANDATE, true, null, BigDecimal.TEN, true, null);

    /** The lowest that balance less holds may be; null when nothing blocks. */
    @Nullable
    Long floor(@Nullable Long ownCreditLimit) {
        return switch (model) {
            case UNLIMITED -> null;
            case PREPAY_USER, PREPAY_MANDATE -> blockOnZeroBalance ? Long.valueOf(0) : null;
            case CREDIT_POSTPAY -> {
                var limit = ownCreditLimit == null ? creditLimit : ownCreditLimit;
                yield limit == null ? null : -limit;
            }
        };
    }

    /** The balance that a fall to warns of; null when it warns of none. */
    @Nullable
    Long warnsAt(long filledTo) {
        if (!notifyOnWarning || filledTo <= 0 || warningPercent.signum() == 0 || model == BillingModel.UNLIMITED) {
            return null;
        }
        return threshold(filledTo);
    }

    /** The warning percentage of a filled-up balance. */
    public long threshold(long filledTo) {
        return BigDecimal.valueOf(Math.max(filledTo, 0))
                .multiply(warningPercent)
                .divide(HUNDRED, 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
