package io.tallystick.catalog.web.admin;

import io.tallystick.catalog.pricing.PriceModel;
import io.tallystick.catalog.pricing.PriceTerms;
import io.tallystick.catalog.pricing.Tier;
import io.tallystick.kernel.problems.ProblemException;
import io.tallystick.kernel.text.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A price that shall hold: its kind, and the fields of that kind. Decimals are not negative and have at most 12 places.
 *
 * @param type {@code per_unit}, {@code package}, {@code graduated}, {@code volume} or {@code flat}
 * @param unitPrice of {@code per_unit}
 * @param packageSize of {@code package}: units in one
 * @param packagePrice of {@code package}
 * @param freeUnits of {@code package}: units before the first one; 0 where it is left out
 * @param flatFee of {@code flat}
 * @param tiers of {@code graduated} and {@code volume}, ascending
 */
record PriceTermsJson(
        @NotNull @Size(max = 20) @OneLine String type,
        @Nullable BigDecimal unitPrice,
        @Nullable BigDecimal packageSize,
        @Nullable BigDecimal packagePrice,
        @Nullable BigDecimal freeUnits,
        @Nullable BigDecimal flatFee,
        @Nullable @Size(min = 1, max = 100) List<@NotNull @Valid PriceTierTermsJson> tiers) {

    /**
     * A tier that shall hold.
     *
     * @param upTo the last quantity that belongs to it; null in the last tier
     * @param unitPrice 0 where it is left out
     * @param flatFee due once the tier is entered, that of the first tier always; 0 where it is left out
     */
    record PriceTierTermsJson(
            @Nullable BigDecimal upTo,
            @Nullable BigDecimal unitPrice,
            @Nullable BigDecimal flatFee) {

        Tier tier() {
            return new Tier(upTo, Sent.or(unitPrice, BigDecimal.ZERO), Sent.or(flatFee, BigDecimal.ZERO));
        }
    }

    /** The price. What it refuses stands beside its field below {@code price}. */
    PriceModel model() {
        var listed = tiers == null
                ? null
                : tiers.stream().map(PriceTierTermsJson::tier).toList();
        try {
            return new PriceTerms(type, unitPrice, packageSize, packagePrice, freeUnits, flatFee, listed).model();
        } catch (ProblemException refused) {
            throw refused.atField("price." + refused.field());
        }
    }
}
