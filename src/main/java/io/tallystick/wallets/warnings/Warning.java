package io.tallystick.wallets.warnings;

import io.tallystick.kernel.money.AssetAmount;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A balance that fell to its warning threshold and has not been filled up since.
 *
 * @param fall the transaction with which it fell: another fall is another warning
 * @param runsOutOn null where nobody can say
 */
public record Warning(
        UUID fall,
        AssetAmount available,
        AssetAmount threshold,
        Instant fellAt,
        @Nullable LocalDate runsOutOn) {}
