package io.tallystick.catalog.web.billing;

import io.tallystick.catalog.CreditPackage;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Credits to buy.
 *
 * @param price decimal string in major units of {@code currency}, before discount and tax
 * @param discountPercentage 0 to 100
 * @param finalPrice what is to pay, before tax
 * @param validDays days after which the credits expire; null for never
 */
public record CreditPackageJson(
        UUID id,
        String name,
        String slug,
        long credits,
        String price,
        BigDecimal discountPercentage,
        String finalPrice,
        String currency,
        boolean isFeatured,
        boolean isActive,
        int sortOrder,
        @Nullable Integer validDays,
        @Nullable String stripeProductId,
        @Nullable String paypalProductId) {

    public static CreditPackageJson of(CreditPackage credits) {
        return new CreditPackageJson(
                credits.id().value(),
                credits.name(),
                credits.slug(),
                credits.credits(),
                credits.price().major().toPlainString(),
                withoutTrailingZeros(credits.discountPercentage()),
                credits.finalPrice().major().toPlainString(),
                credits.price().currency().code(),
                credits.isFeatured(),
                credits.isActive(),
                credits.sortOrder(),
                credits.validDays(),
                credits.stripeProductId(),
                credits.paypalProductId());
    }

    private static BigDecimal withoutTrailingZeros(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
