package io.tallystick.wallets;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Asset;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A wish to see a wallet as it is at this moment.
 *
 * @param user whose wallet; null for the account's own
 * @param month whether what was spent in the running month is wanted
 * @param seen reads the picture, and must not change it
 */
record Look(
        AccountId account,
        Asset asset,
        @Nullable UUID user,
        boolean month,
        BiFunction<WalletPicture, Instant, Object> seen)
        implements WalletOrder {}
