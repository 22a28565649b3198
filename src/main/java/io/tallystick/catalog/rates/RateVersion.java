package io.tallystick.catalog.rates;

import io.tallystick.catalog.pricing.Price;
import io.tallystick.catalog.pricing.PriceModel;
import io.tallystick.catalog.pricing.UnroundedCharge;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a rate costs from a moment on.
 *
 * @param number counted from 1 for each rate; 0 is the built-in price
 * @param price null when the rate has no price of its own from this moment on
 * @param validFrom the first moment at which it holds
 * @param validUntil the first moment at which it holds no more; null for no end
 * @param note why it was made, in the administrator's words
 * @param withdrawnAt when it was taken back, before it began
 */
public record RateVersion(
        Rate rate,
        int number,
        @Nullable PriceModel price,
        Instant validFrom,
        @Nullable Instant validUntil,
        @Nullable String note,
        Instant createdAt,
        String createdBy,
        @Nullable Instant withdrawnAt) {

    static final int BUILT_IN = 0;
    private static final String BUILT_IN_PREFIX = "default/";

    /** The name by which a debit remembers its price: {@code 019b…/3}, or {@code default/ai_response} for a built-in one. */
    public String name() {
        return isBuiltIn()
                ? BUILT_IN_PREFIX + rate.key().operation()
                : rate.id().value() + "/" + number;
    }

    public boolean isBuiltIn() {
        return number == BUILT_IN;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** Whether it holds at the moment: from its first on, until before its end. */
    public boolean holdsAt(Instant moment) {
        return !isWithdrawn() && !moment.isBefore(validFrom) && (validUntil == null || moment.isBefore(validUntil));
    }

    /** What a quantity costs in this version, whether it holds or not. */
    public UnroundedCharge charge(BigDecimal quantity) {
        if (price == null) {
            throw new IllegalStateException("Expected a price in version " + name());
        }
        return new Price(price, rate.key().asset()).of(quantity);
    }

    RateVersion until(@Nullable Instant end) {
        return new RateVersion(rate, number, price, validFrom, end, note, createdAt, createdBy, withdrawnAt);
    }

    RateVersion withdrawn(Instant at) {
        return new RateVersion(rate, number, price, validFrom, validUntil, note, createdAt, createdBy, at);
    }
}
