package io.tallystick.wallets;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.ledger.Transfer.WalletKey;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Credits change their wallet within an account: an administrator allocates, or a user's wallet is given up. Lots go as they
 * are, with their kind, priority and expiry.
 *
 * @param amount null for all that is there
 * @param id the same id moves once
 */
public record Move(WalletKey from, WalletKey to, @Nullable AssetAmount amount, UUID id, String reason, Actor by) {}
