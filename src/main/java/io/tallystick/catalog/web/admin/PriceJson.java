package io.tallystick.catalog.web.admin;

import io.tallystick.catalog.pricing.PriceModel;
import io.tallystick.catalog.pricing.PriceTerms;
import io.tallystick.catalog.pricing.Tier;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A price. Fields that its kind does not have are null.
 *
 * @param type {@code per_unit}, {@code package}, {@code graduated}, {@code volume} or {@code flat}
 */
record PriceJson(
        String type,
        @Nullable String unitPrice,
        @Nullable String packageSize,
        @Nullable String packagePrice,
        @Nullable String freeUnits,
        @Nullable String flatFee,
        @Nullable List<PriceTierJson> tiers) {

    /** @param upTo the last quantity that belongs to the tier; null in the last one */
    record PriceTierJson(@Nullable String upTo, String unitPrice, String flatFee) {

        static PriceTierJson of(Tier tier) {
            return new PriceTierJson(
                    plain(tier.upTo()),
                    tier.unitPrice().toPlainString(),
                    tier.flatFee().toPlainString());
        }
    }

    static PriceJson of(PriceModel model) {
        var terms = PriceTerms.of(model);
        var tiers = terms.tiers();
        return new PriceJson(
                terms.type(),
                plain(terms.unitPrice()),
                plain(terms.packageSize()),
                plain(terms.packagePrice()),
                plain(terms.freeUnits()),
                plain(terms.flatFee()),
                tiers == null ? null : tiers.stream().map(PriceTierJson::of).toList());
    }

    private static @Nullable String plain(@Nullable BigDecimal value) {
        return value == null ? null : value.toPlainString();
    }
}
