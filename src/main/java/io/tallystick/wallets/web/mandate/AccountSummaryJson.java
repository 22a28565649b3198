package io.tallystick.wallets.web.mandate;

import io.tallystick.wallets.mandates.WalletView;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the mandate's wallets; source 002 calls it a billing account.
 *
 * @param userId whose it is; null for the mandate's own
 * @param enabled false when an administrator has stopped all debits
 */
record AccountSummaryJson(
        UUID id,
        UUID mandateId,
        @Nullable String userId,
        AccountTypeJson accountType,
        BigDecimal balance,
        @Nullable BigDecimal creditLimit,
        BigDecimal warningThreshold,
        boolean enabled,
        boolean isWarning,
        String asset) {

    /** Whose a wallet is. */
    enum AccountTypeJson {
        MANDATE,
        USER
    }

    static AccountSummaryJson of(WalletView view) {
        var wallet = view.wallet();
        return new AccountSummaryJson(
                wallet.id(),
                wallet.key().account().value(),
                wallet.user(),
                wallet.isUsers() ? AccountTypeJson.USER : AccountTypeJson.MANDATE,
                Decimals.of(view.balance()),
                Decimals.orNull(view.creditLimit()),
                Decimals.of(view.warningThreshold()),
                wallet.enabled(),
                view.isWarning(),
                wallet.asset().code());
    }
}
