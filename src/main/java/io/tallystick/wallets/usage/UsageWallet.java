package io.tallystick.wallets.usage;

import io.tallystick.kernel.money.Asset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A wallet as statistics know it: open or closed.
 *
 * @param user whose wallet it is; null for the account's own
 */
public record UsageWallet(int number, Asset asset, @Nullable UUID user) {}
