package io.tallystick.wallets.web.billing;

import static io.tallystick.wallets.WalletsProblem.AMOUNT_NOT_POSITIVE;
import static io.tallystick.wallets.WalletsProblem.AMOUNT_OR_OPERATION;

import io.tallystick.catalog.CreditCosts;
import io.tallystick.kernel.money.Asset;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Credits;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what a caller names into an amount: the amount itself, or the price of an operation. */
@Component
class Pricing {

    private final CreditCosts costs;

    Pricing(CreditCosts costs) {
        this.costs = costs;
    }

    /**
     * @param named the amount and its price's version, if it has one
     */
    record Priced(AssetAmount amount, @Nullable String priceVersion) {}

    Priced price(
            @Nullable String operation,
            @Nullable BigDecimal quantity,
            @Nullable BigDecimal amount,
            @Nullable String asset) {
        if (amount != null) {
            return new Priced(named(amount, asset), null);
        }
        if (operation == null) {
            throw AMOUNT_OR_OPERATION.at("amount");
        }
        var cost = costs.defaultCost(operation);
        var units = quantity == null ? BigDecimal.ONE : quantity;
        if (units.signum() <= 0) {
            throw AMOUNT_NOT_POSITIVE.at("quantity");
        }
        return new Priced(positive(cost.times(units), "quantity"), "default");
    }

    private static AssetAmount named(BigDecimal amount, @Nullable String asset) {
        var chosen = asset == null ? Credits.CREDITS : Asset.of(asset);
        if (amount.signum() <= 0) {
            throw AMOUNT_NOT_POSITIVE.at("amount");
        }
        return positive(AssetAmount.exactly(amount, chosen), "amount");
    }

    private static AssetAmount positive(AssetAmount amount, String field) {
        if (!amount.isPositive()) {
            throw AMOUNT_NOT_POSITIVE.at(field);
        }
        return amount;
    }
}
