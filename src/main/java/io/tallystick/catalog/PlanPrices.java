package io.tallystick.catalog;

import static io.tallystick.catalog.CatalogProblem.CURRENCIES_DIFFER;
import static io.tallystick.catalog.CatalogProblem.NEGATIVE_PRICE;

import io.tallystick.kernel.money.Currency;
import io.tallystick.kernel.money.Money;
import io.tallystick.kernel.time.BillingInterval;

/**
 * What a period of a plan costs, before tax.
 *
 * <p>Refuses {@code negative_price} and {@code currencies_differ}.
 */
public record PlanPrices(Money monthly, Money yearly) {

    public PlanPrices {
        if (monthly.isNegative()) {
            throw NEGATIVE_PRICE.at("price_monthly");
        }
        if (yearly.isNegative()) {
            throw NEGATIVE_PRICE.at("price_yearly");
        }
        if (!monthly.currency().equals(yearly.currency())) {
            throw CURRENCIES_DIFFER.because();
        }
    }

    public Money forInterval(BillingInterval interval) {
        return switch (interval) {
            case MONTH -> monthly;
            case YEAR -> yearly;
        };
    }

    public Currency currency() {
        return monthly.currency();
    }
}
