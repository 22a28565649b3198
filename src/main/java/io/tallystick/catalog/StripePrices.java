package io.tallystick.catalog;

import io.tallystick.kernel.time.BillingInterval;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ids of a plan's prices at Stripe, where they were made there. */
public record StripePrices(
        @Nullable String monthly, @Nullable String yearly) {

    public static final StripePrices NONE = new StripePrices(null, null);

    public Optional<String> forInterval(BillingInterval interval) {
        return Optional.ofNullable(
                switch (interval) {
                    case MONTH -> monthly;
                    case YEAR -> yearly;
                });
    }
}
