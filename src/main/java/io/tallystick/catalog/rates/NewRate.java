package io.tallystick.catalog.rates;

import io.tallystick.catalog.pricing.PriceModel;
import io.tallystick.kernel.ids.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A price for something that has none yet.
 *
 * @param account {@link AccountId#PLATFORM} for everyone
 * @param validFrom null for now
 * @param validUntil null for no end
 */
public record NewRate(
        AccountId account,
        RateKey key,
        PriceModel price,
        @Nullable Instant validFrom,
        @Nullable Instant validUntil,
        @Nullable String note) {}
