package io.tallystick.wallets;

import org.jspecify.annotations.Nullable;

/**
 * What the wallets of one account and asset may do.
 *
 * @param creditLimit how far below zero a postpaid wallet may go, in millionths
 */
public record WalletPolicy(
        BillingModel model,
        boolean blockOnZeroBalance,
        @Nullable Long creditLimit) {

    /** What registration opens: prepaid, for the whole account, blocked at zero. */
    static final WalletPolicy PREPAID = new WalletPolicy(BillingModel.PREPAY_MANDATE, true, null);

    /** The lowest that balance less holds may be, in millionths; null when nothing blocks. */
    @Nullable
    Long floor() {
        return switch (model) {
            case UNLIMITED -> null;
            case PREPAY_USER, PREPAY_MANDATE -> blockOnZeroBalance ? Long.valueOf(0) : null;
            case CREDIT_POSTPAY -> creditLimit == null ? null : -creditLimit;
        };
    }
}
