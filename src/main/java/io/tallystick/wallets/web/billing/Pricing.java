package io.tallystick.wallets.web.billing;

import static io.tallystick.wallets.WalletsProblem.AMOUNT_NOT_POSITIVE;
import static io.tallystick.wallets.WalletsProblem.AMOUNT_OR_OPERATION;

import io.tallystick.catalog.rates.RateCard;
import io.tallystick.catalog.rates.RateQuestion;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Asset;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.problems.ProblemException;
import io.tallystick.wallets.mandates.MandateAssets;
import java.math.BigDecimal;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what a caller names into an amount: the amount itself, or the price of an operation by the rate card. */
@Component
class Pricing {

    private final RateCard rates;
    private final MandateAssets assets;
    private final Clock clock;

    Pricing(RateCard rates, MandateAssets assets, Clock clock) {
        this.rates = rates;
        this.assets = assets;
        this.clock = clock;
    }

    /**
     * @param amount above zero where the caller named it; the rate card may say zero
     * @param unit what was counted, also where the caller named none; as the caller named it beside an amount
     * @param priceVersion the version of the price; null where the caller named the amount
     */
    record Priced(
            AssetAmount amount,
            @Nullable String unit,
            @Nullable String priceVersion) {}

    Priced price(AccountId account, Wanted wanted) {
        var asset = wanted.asset() == null ? assets.of(account) : asset(wanted.asset());
        if (wanted.amount() != null) {
            return new Priced(named(wanted.amount(), asset), wanted.unit(), null);
        }
        if (wanted.operation() == null) {
            throw AMOUNT_OR_OPERATION.at("amount");
        }
        return priced(account, wanted.operation(), wanted, asset);
    }

    private Priced priced(AccountId account, String operation, Wanted wanted, Asset asset) {
        var quantity = wanted.quantity() == null ? BigDecimal.ONE : wanted.quantity();
        if (quantity.signum() <= 0) {
            throw AMOUNT_NOT_POSITIVE.at("quantity");
        }
        var rated = rates.price(new RateQuestion(
                account,
                operation,
                wanted.unit(),
                wanted.model(),
                wanted.provider(),
                wanted.feature(),
                asset,
                quantity,
                clock.instant()));
        // Nothing is a price too: a free model, or a quantity within the free units.
        return new Priced(rated.amount(), rated.unit(), rated.priceVersion());
    }

    /** What a caller names by its code; refuses {@code unknown_currency} beside {@code asset}. */
    static Asset asset(String code) {
        try {
            return Asset.of(code);
        } catch (ProblemException unknown) {
            throw unknown.atField("asset");
        }
    }

    private static AssetAmount named(BigDecimal amount, Asset asset) {
        if (amount.signum() <= 0) {
            throw AMOUNT_NOT_POSITIVE.at("amount");
        }
        return AssetAmount.exactly(amount, asset);
    }
}
