package io.tallystick.catalog.web.admin;

import io.tallystick.catalog.CreditPackage;
import io.tallystick.kernel.money.Money;
import io.tallystick.kernel.text.OneLine;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What shall change of a credit package; fields that are not sent stay.
 *
 * @param validDays sent as null: the credits do not expire
 */
@SuppressWarnings("NullableOptional")
record CreditPackagePatchJson(
        @Nullable @Size(min = 1, max = 100) @OneLine String name,

        @Nullable
        @Size(max = 60)
        @Pattern(regexp = NewPlanJson.SLUG, message = "is small letters, digits and single hyphens")
        String slug,

        @Nullable @Min(1) @Max(NewPlanJson.MOST_CREDITS) Long credits,
        @Nullable @PositiveOrZero BigDecimal price,
        @Nullable @Size(max = 3) String currency,
        @Nullable @PositiveOrZero @DecimalMax("100") BigDecimal discountPercentage,
        @Nullable Boolean isFeatured,
        @Nullable Boolean isActive,
        @Nullable @Min(0) @Max(10_000) Integer sortOrder,
        @Nullable Optional<@Min(1) @Max(36_500) Integer> validDays,
        @Nullable Optional<@Size(max = 255) @OneLine String> stripeProductId,
        @Nullable Optional<@Size(max = 255) @OneLine String> paypalProductId) {

    CreditPackage applyTo(CreditPackage current) {
        return new CreditPackage(
                current.id(),
                Sent.or(slug, current.slug()),
                Sent.or(name, current.name()).strip(),
                Sent.or(credits, current.credits()),
                price(current.price()),
                Sent.or(discountPercentage, current.discountPercentage()),
                Sent.or(isFeatured, current.isFeatured()),
                Sent.or(isActive, current.isActive()),
                Sent.or(sortOrder, current.sortOrder()),
                Sent.orCleared(validDays, current.validDays()),
                Sent.orCleared(stripeProductId, current.stripeProductId()),
                Sent.orCleared(paypalProductId, current.paypalProductId()));
    }

    private Money price(Money current) {
        var money = currency == null ? current.currency() : Fields.currency("currency", currency);
        return Fields.money("price", Sent.or(price, current.major()), money);
    }
}
