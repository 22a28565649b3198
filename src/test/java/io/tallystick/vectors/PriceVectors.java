package io.tallystick.vectors;

import io.tallystick.catalog.pricing.PriceTerms;
import io.tallystick.catalog.pricing.Tier;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Prices of usage. A percentage is a unit price for each unit of the amount that is priced, so its cases are ours as far as
 * they need nothing but that. A part of a period costs what the running total costs more at its end than at its beginning.
 */
final class PriceVectors implements Family {

    private static final Set<String> OURS = Set.of(
            "per_unit",
            "percentage_of_amount",
            "package_ceil_after_free_units",
            "graduated_tiers_inclusive_upper",
            "volume_tiers_inclusive_upper",
            "openmeter_per_unit_inclusive_upper",
            "openmeter_package_inclusive_upper",
            "openmeter_graduated_inclusive_upper",
            "openmeter_volume_inclusive_upper");

    private static final BigDecimal NONE = BigDecimal.ZERO;

    @Override
    public String name() {
        return "price_models";
    }

    @Override
    public Outcome check(JsonNode one) {
        if (!OURS.contains(one.path("convention").asString(""))) {
            return CONVENTION;
        }
        if (one.has("commitments")) {
            return Family.notApplicable("a price has no minimum or maximum");
        }
        return terms(one)
                .map(terms -> priced(one, terms))
                .orElseGet(() -> Family.notApplicable("a kind of price that is not offered"));
    }

    private static Outcome priced(JsonNode one, PriceTerms terms) {
        var before = decimal(one, "pre_quantity", NONE);
        var until = before.add(decimal(one, "quantity", NONE));
        var model = terms.model();
        var ours = before.signum() == 0 ? model.costOf(until) : model.costBetween(before, until);
        var theirs = new BigDecimal(one.at("/expect/amount").asString());
        return Family.equal(ours.stripTrailingZeros(), theirs.stripTrailingZeros());
    }

    private static Optional<PriceTerms> terms(JsonNode one) {
        return switch (one.path("model").asString("")) {
            case "per_unit" -> Optional.of(perUnit(decimal(one, "unit_price", NONE)));
            case "percentage" -> Optional.of(perUnit(share(decimal(one, "rate_percent", NONE))));
            case "package" ->
                Optional.of(new PriceTerms(
                        "package",
                        null,
                        decimal(one, "package_size", NONE),
                        decimal(one, "package_price", NONE),
                        decimal(one, "free_units", NONE),
                        null,
                        null));
            case "graduated", "graduated_percentage" -> Optional.of(tiered("graduated", one));
            case "volume" -> Optional.of(tiered("volume", one));
            default -> Optional.empty();
        };
    }

    private static PriceTerms perUnit(BigDecimal price) {
        return new PriceTerms("per_unit", price, null, null, null, null, null);
    }

    private static PriceTerms tiered(String type, JsonNode one) {
        List<Tier> tiers = StreamSupport.stream(one.path("tiers").spliterator(), false)
                .map(tier -> new Tier(bound(tier), unit(tier), decimal(tier, "flat", NONE)))
                .toList();
        return new PriceTerms(type, null, null, null, null, null, tiers);
    }

    private static @Nullable BigDecimal bound(JsonNode tier) {
        return tier.hasNonNull("up_to") ? decimal(tier, "up_to", NONE) : null;
    }

    private static BigDecimal unit(JsonNode tier) {
        return tier.has("rate_percent") ? share(decimal(tier, "rate_percent", NONE)) : decimal(tier, "unit", NONE);
    }

    private static BigDecimal share(BigDecimal percent) {
        return percent.movePointLeft(2);
    }

    private static BigDecimal decimal(JsonNode node, String field, BigDecimal otherwise) {
        return node.hasNonNull(field) ? new BigDecimal(node.get(field).asString()) : otherwise;
    }
}
