package io.tallystick.wallets.web.mandate;

import io.tallystick.kernel.money.AssetAmount;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Amounts as JSON numbers: exact, without zeros at the end. */
final class Decimals {

    private Decimals() {}

    static BigDecimal of(AssetAmount amount) {
        return new BigDecimal(amount.plain());
    }

    static @Nullable BigDecimal orNull(@Nullable AssetAmount amount) {
        return amount == null ? null : of(amount);
    }
}
