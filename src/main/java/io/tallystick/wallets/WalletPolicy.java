package io.tallystick.wallets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What the wallets of one account and asset may do. All amounts are millionths.
 *
 * @param creditLimit how far below zero a postpaid wallet may go
 * @param warningPercent of the last filled-up balance, or of the credit limit; a fall to it or below warns
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
    Long floor() {
        return switch (model) {
            case UNLIMITED -> null;
            case PREPAY_USER, PREPAY_MANDATE -> blockOnZeroBalance ? Long.valueOf(0) : null;
            case CREDIT_POSTPAY -> creditLimit == null ? null : Long.valueOf(-creditLimit);
        };
    }

    /**
     * The balance that a fall to warns of; null when it warns of none. A prepaid wallet warns at a part of what it was filled to, a
     * postpaid one when so much of its credit limit is left.
     */
    @Nullable
    Long warnsAt(long filledTo) {
        if (!notifyOnWarning || warningPercent.signum() == 0) {
            return null;
        }
        return switch (model) {
            case UNLIMITED -> null;
            case PREPAY_USER, PREPAY_MANDATE -> filledTo > 0 ? Long.valueOf(threshold(filledTo)) : null;
            case CREDIT_POSTPAY -> reach() > 0 ? Long.valueOf(threshold(reach()) - reach()) : null;
        };
    }

    /** How far below zero a postpaid wallet may go; nothing for others, and where there is no limit. */
    long reach() {
        return model == BillingModel.CREDIT_POSTPAY && creditLimit != null ? creditLimit : 0;
    }

    WalletPolicy limitedTo(long ownCreditLimit) {
        return new WalletPolicy(model, blockOnZeroBalance, ownCreditLimit, warningPercent, notifyOnWarning, watchLevel);
    }

    /** The warning percentage of an amount. */
    public long threshold(long filledTo) {
        return BigDecimal.valueOf(Math.max(filledTo, 0))
                .multiply(warningPercent)
                .divide(HUNDRED, 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
