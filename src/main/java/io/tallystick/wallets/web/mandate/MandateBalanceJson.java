package io.tallystick.wallets.web.mandate;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.wallets.mandates.WalletView;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a mandate, or its user, has left.
 *
 * @param balance zero with UNLIMITED
 * @param warningThreshold the amount below which there is a warning
 * @param creditLimit how far below zero the balance may go; null where it may not
 * @param asset what the amounts count: {@code credits} or a currency
 */
record MandateBalanceJson(
        UUID mandateId,
        String mandateName,
        BillingModelJson billingModel,
        BigDecimal balance,
        BigDecimal warningThreshold,
        boolean isWarning,
        @Nullable BigDecimal creditLimit,
        String asset) {

    static MandateBalanceJson of(AccountId account, String name, WalletView view) {
        return new MandateBalanceJson(
                account.value(),
                name,
                BillingModelJson.of(view.settings().model()),
                Decimals.of(view.balance()),
                Decimals.of(view.warningThreshold()),
                view.isWarning(),
                Decimals.orNull(view.creditLimit()),
                view.settings().asset().code());
    }

    /** A mandate for which nobody has made settings. */
    static MandateBalanceJson unlimited(AccountId account, String name) {
        return new MandateBalanceJson(
                account.value(),
                name,
                BillingModelJson.UNLIMITED,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                false,
                null,
                "credits");
    }
}
