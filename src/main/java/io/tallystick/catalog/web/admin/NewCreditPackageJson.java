package io.tallystick.catalog.web.admin;

import io.tallystick.catalog.CreditPackage;
import io.tallystick.kernel.ids.Uuids;
import io.tallystick.kernel.text.OneLine;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Credits that shall be sold.
 *
 * @param price before the discount
 * @param validDays null for credits that do not expire
 */
record NewCreditPackageJson(
        @NotBlank @Size(max = 100) @OneLine String name,

        @NotNull
        @Size(max = 60)
        @Pattern(regexp = NewPlanJson.SLUG, message = "is small letters, digits and single hyphens")
        String slug,

        @NotNull @Min(1) @Max(NewPlanJson.MOST_CREDITS) Long credits,
        @NotNull @PositiveOrZero BigDecimal price,
        @NotBlank @Size(max = 3) String currency,
        @Nullable @PositiveOrZero @DecimalMax("100") BigDecimal discountPercentage,
        @Nullable Boolean isFeatured,
        @Nullable Boolean isActive,
        @Nullable @Min(0) @Max(10_000) Integer sortOrder,
        @Nullable @Min(1) @Max(36_500) Integer validDays,
        @Nullable @Size(max = 255) @OneLine String stripeProductId,
        @Nullable @Size(max = 255) @OneLine String paypalProductId) {

    private static final int LAST = 100;

    CreditPackage creditPackage() {
        return new CreditPackage(
                new CreditPackage.Id(Uuids.next()),
                slug,
                name.strip(),
                credits,
                Fields.money("price", price, Fields.currency("currency", currency)),
                Sent.or(discountPercentage, BigDecimal.ZERO),
                Sent.or(isFeatured, false),
                Sent.or(isActive, true),
                Sent.or(sortOrder, LAST),
                validDays,
                Sent.orNull(stripeProductId),
                Sent.orNull(paypalProductId));
    }
}
