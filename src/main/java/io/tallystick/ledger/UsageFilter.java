package io.tallystick.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which usage is meant; what is null is not asked about. */
public record UsageFilter(
        @Nullable String operation,
        @Nullable String unit,
        @Nullable String model,
        @Nullable String provider,
        @Nullable String feature,
        @Nullable UUID user) {

    /** All usage. */
    public static final UsageFilter ALL = new UsageFilter(null, null, null, null, null, null);
}
