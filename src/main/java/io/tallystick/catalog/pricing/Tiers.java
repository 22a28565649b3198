package io.tallystick.catalog.pricing;

import static io.tallystick.catalog.pricing.PricingProblem.TIERS_NOT_ASCENDING;
import static io.tallystick.catalog.pricing.PricingProblem.TIERS_NOT_OPEN;
import static io.tallystick.catalog.pricing.PricingProblem.TOO_MANY_TIERS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tiers without gap or overlap: each begins where the one before ends, and the last has no end. */
final class Tiers {

    private static final int MOST = 100;

    private Tiers() {}

    static List<Tier> checked(List<Tier> tiers) {
        if (tiers.isEmpty() || tiers.size() > MOST) {
            throw TOO_MANY_TIERS.at("tiers", "most", MOST);
        }
        var checked = new ArrayList<Tier>(tiers.size());
        BigDecimal end = BigDecimal.ZERO;
        for (int place = 0; place < tiers.size(); place++) {
            var tier = checked("tiers." + place + ".", tiers.get(place));
            end = end(tier, place, end, place == tiers.size() - 1);
            checked.add(tier);
        }
        return List.copyOf(checked);
    }

    static String inWords(List<Tier> tiers) {
        return tiers.stream().map(Tier::inWords).collect(Collectors.joining("; "));
    }

    private static BigDecimal end(Tier tier, int place, BigDecimal before, boolean isLast) {
        var field = "tiers." + place + ".up_to";
        if ((tier.upTo() == null) != isLast) {
            throw TIERS_NOT_OPEN.at(field);
        }
        if (tier.upTo() != null && tier.upTo().compareTo(before) <= 0) {
            throw TIERS_NOT_ASCENDING.at(field);
        }
        return tier.upTo() == null ? before : tier.upTo();
    }

    private static Tier checked(String path, Tier tier) {
        return new Tier(
                bound(path, tier.upTo()),
                Decimals.inPrice(path + "unit_price", tier.unitPrice()),
                Decimals.inPrice(path + "flat_fee", tier.flatFee()));
    }

    private static @Nullable BigDecimal bound(String path, @Nullable BigDecimal upTo) {
        return upTo == null ? null : Decimals.inPrice(path + "up_to", upTo);
    }
}
