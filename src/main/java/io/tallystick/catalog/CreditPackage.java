package io.tallystick.catalog;

import static io.tallystick.catalog.CatalogProblem.DISCOUNT_OUT_OF_RANGE;
import static io.tallystick.catalog.CatalogProblem.NEGATIVE_PRICE;

import io.tallystick.kernel.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Credits that are bought at once. An invoice copies what it sells, so a package may be edited: who has an invoice already gets
 * what stands there.
 *
 * <p>Refuses {@code negative_price} and {@code discount_out_of_range}.
 *
 * @param credits whole credits, above zero
 * @param price before the discount and before tax
 * @param discountPercentage 0 to 100, up to two decimals
 * @param isFeatured shown as the recommended one
 * @param validDays days after which the credits expire; null for never
 */
public record CreditPackage(
        Id id,
        String slug,
        String name,
        long credits,
        Money price,
        BigDecimal discountPercentage,
        boolean isFeatured,
        boolean isActive,
        int sortOrder,
        @Nullable Integer validDays,
        @Nullable String stripeProductId,
        @Nullable String paypalProductId) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    /** Identifies a package. */
    public record Id(UUID value) {
        @Override
        public String toString() {
            return "pkg_" + value;
        }
    }

    public CreditPackage {
        if (price.isNegative()) {
            throw NEGATIVE_PRICE.at("price");
        }
        if (discountPercentage.signum() < 0
                || discountPercentage.compareTo(WHOLE) > 0
                || discountPercentage.stripTrailingZeros().scale() > DECIMALS) {
            throw DISCOUNT_OUT_OF_RANGE.at("discount_percentage");
        }
        discountPercentage = discountPercentage.setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }

    /** What is to pay, before tax: the price less the discount, rounded half-up to the minor unit. */
    public Money finalPrice() {
        var share = WHOLE.subtract(discountPercentage).movePointLeft(2);
        return price.unrounded().times(share).rounded(RoundingMode.HALF_UP);
    }
}
