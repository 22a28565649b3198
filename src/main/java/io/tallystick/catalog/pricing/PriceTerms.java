package io.tallystick.catalog.pricing;

import static io.tallystick.catalog.pricing.PricingProblem.PRICE_FIELD_FOREIGN;
import static io.tallystick.catalog.pricing.PricingProblem.PRICE_INCOMPLETE;
import static io.tallystick.catalog.pricing.PricingProblem.UNKNOWN_PRICE_MODEL;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A price model taken apart into plain values, as it is stored and sent: its word, and the fields that its kind has.
 *
 * @param type {@code per_unit}, {@code package}, {@code graduated}, {@code volume} or {@code flat}
 * @param unitPrice of {@code per_unit}
 * @param packageSize of {@code package}
 * @param packagePrice of {@code package}
 * @param freeUnits of {@code package}; zero where it is left out
 * @param flatFee of {@code flat}
 * @param tiers of {@code graduated} and {@code volume}
 */
public record PriceTerms(
        String type,
        @Nullable BigDecimal unitPrice,
        @Nullable BigDecimal packageSize,
        @Nullable BigDecimal packagePrice,
        @Nullable BigDecimal freeUnits,
        @Nullable BigDecimal flatFee,
        @Nullable List<Tier> tiers) {

    /** The values of a model. */
    public static PriceTerms of(PriceModel model) {
        return switch (model) {
            case PerUnitPrice one -> new PriceTerms(model.word(), one.unitPrice(), null, null, null, null, null);
            case PackagePrice one ->
                new PriceTerms(model.word(), null, one.size(), one.packagePrice(), one.freeUnits(), null, null);
            case GraduatedPrice one -> new PriceTerms(model.word(), null, null, null, null, null, one.tiers());
            case VolumePrice one -> new PriceTerms(model.word(), null, null, null, null, null, one.tiers());
            case FlatPrice one -> new PriceTerms(model.word(), null, null, null, null, one.flatFee(), null);
        };
    }

    /**
     * The model of these values. Every refusal stands beside its field: {@code unknown_price_model}, {@code price_incomplete},
     * {@code price_field_foreign}, and what the kinds of price refuse.
     */
    public PriceModel model() {
        return switch (type) {
            case PerUnitPrice.WORD -> {
                only("unit_price");
                yield new PerUnitPrice(needed("unit_price", unitPrice));
            }
            case PackagePrice.WORD -> {
                only("package_size", "package_price", "free_units");
                yield new PackagePrice(
                        needed("package_size", packageSize),
                        needed("package_price", packagePrice),
                        freeUnits == null ? BigDecimal.ZERO : freeUnits);
            }
            case GraduatedPrice.WORD -> {
                only("tiers");
                yield new GraduatedPrice(needed("tiers", tiers));
            }
            case VolumePrice.WORD -> {
                only("tiers");
                yield new VolumePrice(needed("tiers", tiers));
            }
            case FlatPrice.WORD -> {
                only("flat_fee");
                yield new FlatPrice(needed("flat_fee", flatFee));
            }
            default -> throw UNKNOWN_PRICE_MODEL.at("type");
        };
    }

    private <T> T needed(String field, @Nullable T value) {
        if (value == null) {
            throw PRICE_INCOMPLETE.at(field, "type", type);
        }
        return value;
    }

    /** A value that would be ignored is more likely a mistake in the type than a wish to say nothing. */
    private void only(String... fields) {
        var own = Set.of(fields);
        byField().forEach((field, value) -> {
            if (value != null && !own.contains(field)) {
                throw PRICE_FIELD_FOREIGN.at(field, "type", type);
            }
        });
    }

    private Map<String, @Nullable Object> byField() {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("unit_price", unitPrice);
        values.put("package_size", packageSize);
        values.put("package_price", packagePrice);
        values.put("free_units", freeUnits);
        values.put("flat_fee", flatFee);
        values.put("tiers", tiers);
        return values;
    }
}
