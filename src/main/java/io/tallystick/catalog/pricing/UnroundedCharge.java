package io.tallystick.catalog.pricing;

import io.tallystick.kernel.money.Asset;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Currency;
import io.tallystick.kernel.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What something costs, exactly, with as many decimals as the computation gave. It is rounded half-up once, where it is charged.
 *
 * @param exact in whole units of the asset
 */
public record UnroundedCharge(BigDecimal exact, Asset asset) {

    /** What a wallet is charged: rounded to a millionth. Refuses {@code amount_out_of_range} beyond 10^12. */
    public AssetAmount inWallet() {
        return AssetAmount.rounded(exact, asset);
    }

    /** What an invoice line charges: rounded to the currency's minor unit. Refuses {@code amount_out_of_range}; credits have no invoice. */
    public Money onInvoice() {
        if (asset instanceof Currency currency) {
            return Money.of(exact.setScale(currency.fractionDigits(), RoundingMode.HALF_UP), currency);
        }
        throw new IllegalStateException("An invoice is in a currency, not in " + asset.code());
    }
}
