package io.tallystick.catalog.web.admin;

import io.tallystick.kernel.geo.Country;
import io.tallystick.kernel.money.Asset;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Credits;
import io.tallystick.kernel.money.Currency;
import io.tallystick.kernel.money.Money;
import io.tallystick.kernel.problems.ProblemException;
import java.math.BigDecimal;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads values of the kernel from fields, and places their refusals beside the field. */
final class Fields {

    private Fields() {}

    /** The country; null for none. Refuses {@code unknown_country}. */
    static @Nullable Country country(String field, @Nullable String code) {
        return code == null || code.isBlank() ? null : placed(field, () -> Country.of(code));
    }

    /** Refuses {@code unknown_currency}. */
    static Currency currency(String field, String code) {
        return placed(field, () -> Currency.of(code));
    }

    /** Credits where none is named. Refuses {@code unknown_currency}. */
    static Asset asset(String field, @Nullable String code) {
        return code == null ? Credits.CREDITS : placed(field, () -> Asset.of(code));
    }

    /** Refuses {@code too_many_decimals} and {@code amount_out_of_range}. */
    static Money money(String field, BigDecimal amount, Currency currency) {
        return placed(field, () -> Money.of(amount, currency));
    }

    /** A cap on credits; null (or zero) where there shall be nothing. Refuses {@code too_many_decimals} and {@code amount_out_of_range}. */
    static @Nullable AssetAmount cap(String field, @Nullable BigDecimal credits) {
        if (credits == null) {
            return null;
        }
        var cap = placed(field, () -> AssetAmount.exactly(credits, Credits.CREDITS));
        return cap.isZero() ? null : cap;
    }

    private static <T> T placed(String field, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (ProblemException refused) {
            throw refused.atField(field);
        }
    }
}
