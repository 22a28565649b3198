package io.tallystick.wallets;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.AssetAmount;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a grant goes back, since what it was given for goes back.
 *
 * @param causeKind with {@code cause} what the grant was given for
 * @param atMost null for all that is left
 * @param key the same key takes once
 */
public record TakeBack(
        AccountId account,
        String causeKind,
        UUID cause,
        @Nullable AssetAmount atMost,
        UUID key,
        String reason,
        Actor by) {}
