package io.tallystick.wallets.web.admin;

import io.tallystick.wallets.mandates.WalletView;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A wallet, for administrators.
 *
 * @param userId whose it is, by the id that debits name; null for the account's own
 * @param status {@code open}, or {@code resting} while the mandate is unlimited
 * @param available balance less holds, with the credit limit
 * @param creditLimit how far below zero it may go when the account is billed postpaid; null for no limit
 * @param enabled false refuses every debit
 */
record WalletJson(
        UUID id,
        AccountRefJson account,
        @Nullable String userId,
        String status,
        String asset,
        String billingModel,
        String balance,
        String held,
        String available,
        @Nullable String creditLimit,
        boolean enabled,
        String warningThreshold,
        boolean isWarning,
        Instant openedAt) {

    /** Whose wallet it is. */
    record AccountRefJson(UUID id, String name) {}

    static WalletJson of(WalletView view, String accountName) {
        var wallet = view.wallet();
        var limit = view.creditLimit();
        return new WalletJson(
                wallet.id(),
                new AccountRefJson(wallet.key().account().value(), accountName),
                wallet.user(),
                wallet.rests() ? "resting" : "open",
                wallet.asset().code(),
                view.settings().model().name().toLowerCase(Locale.ROOT),
                view.balance().plain(),
                view.held().plain(),
                view.available().plain(),
                limit == null ? null : limit.plain(),
                wallet.enabled(),
                view.warningThreshold().plain(),
                view.isWarning(),
                wallet.openedAt());
    }
}
