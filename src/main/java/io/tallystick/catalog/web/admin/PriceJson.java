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
        @Nullable List<TierJson> tiers) {

    /** @param upTo the last quantity that belongs to the tier; null in the last one */
    record TierJson(@Nullable String upTo, String unitPrice, String flatFee) {

        static TierJson of(Tier tier) {
            return new TierJson(
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
                tiers == null ? null : tiers.stream().map(TierJson::of).toList());
    }

    private static @Nullable String plain(@Nullable BigDecimal value) {
        return value == null ? null : value.toPlainString();
    }
}
