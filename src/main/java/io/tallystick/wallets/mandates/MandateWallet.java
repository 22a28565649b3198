package io.tallystick.wallets.mandates;

import io.tallystick.kernel.money.Asset;
import io.tallystick.ledger.Transfer.WalletKey;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A wallet as administrators see it.
 *
 * @param user whose it is, by the id that the API was given: a member's, or the product's own; null for the account's
 * @param enabled false when an administrator has stopped all debits
 * @param creditLimit how far below zero it may go under {@code CREDIT_POSTPAY}, in millionths
 * @param rests closed, with all that it holds, for as long as the mandate is unlimited
 * @param filledTo what it held when it was last filled up, in millionths
 */
public record MandateWallet(
        WalletKey key,
        UUID id,
        Asset asset,
        @Nullable String user,
        boolean enabled,
        @Nullable Long creditLimit,
        Instant openedAt,
        boolean rests,
        long filledTo) {

    public boolean isUsers() {
        return user != null;
    }
}
