package io.tallystick.catalog.rates;

import io.tallystick.catalog.pricing.PriceModel;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the next version of a rate shall be.
 *
 * @param price null for no price of its own
 * @param validUntil null for no end
 * @param note why, in the administrator's words
 */
public record RateChange(
        @Nullable PriceModel price,
        @Nullable Instant validUntil,
        @Nullable String note) {

    boolean saysTheSameAs(RateVersion version) {
        return Objects.equals(price, version.price()) && Objects.equals(validUntil, version.validUntil());
    }
}
