package io.tallystick.catalog.rates;

import io.tallystick.catalog.CreditCost;
import io.tallystick.catalog.CreditCosts;
import io.tallystick.catalog.pricing.PerUnitPrice;
import io.tallystick.kernel.ids.AccountId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The built-in prices as rates for everyone, so that they can be shown and changed like any other. */
@Component
class BuiltInRates {

    private final List<RateHistory> all;

    BuiltInRates(CreditCosts costs) {
        this.all = costs.defaults().stream().map(BuiltInRates::history).toList();
    }

    List<RateHistory> all() {
        return all;
    }

    Optional<RateHistory> find(Rate.Id id) {
        return all.stream().filter(history -> history.rate().id().equals(id)).findFirst();
    }

    Optional<RateHistory> find(AccountId account, RateKey key) {
        return all.stream()
                .filter(history -> history.rate().account().equals(account)
                        && history.rate().key().equals(key))
                .findFirst();
    }

    private static RateHistory history(CreditCost cost) {
        var asset = cost.perUnit().asset();
        var key = new RateKey(cost.operation(), cost.unit(), null, null, null, asset);
        var rate = new Rate(id(cost.operation()), AccountId.PLATFORM, key, Instant.EPOCH);
        var price = new PerUnitPrice(cost.perUnit().units());
        var version = new RateVersion(
                rate, RateVersion.BUILT_IN, price, Instant.EPOCH, null, null, Instant.EPOCH, "Tallystick", null);
        return new RateHistory(rate, List.of(version));
    }

    /** The same in every installation and after every start, so that links to it stay good. */
    private static Rate.Id id(String operation) {
        return new Rate.Id(UUID.nameUUIDFromBytes(("default/" + operation).getBytes(StandardCharsets.UTF_8)));
    }
}
