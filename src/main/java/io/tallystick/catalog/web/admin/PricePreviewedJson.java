package io.tallystick.catalog.web.admin;

import io.tallystick.catalog.pricing.UnroundedCharge;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the quantities would cost.
 *
 * @param unit the unit that is counted; null for a price that was sent along
 * @param priceVersion the version that applies; null for a price that was sent along
 * @param creditCostId its rate
 */
record PricePreviewedJson(
        String asset,
        @Nullable String unit,
        @Nullable String priceVersion,
        @Nullable UUID creditCostId,
        List<PricedQuantityJson> results) {

    /**
     * @param exactAmount before rounding
     * @param amount what a wallet would be charged: rounded half-up to a millionth
     */
    record PricedQuantityJson(String quantity, String exactAmount, String amount) {

        static PricedQuantityJson of(BigDecimal quantity, UnroundedCharge charge) {
            return new PricedQuantityJson(
                    plain(quantity), plain(charge.exact()), charge.inWallet().plain());
        }

        private static String plain(BigDecimal value) {
            return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        }
    }
}
