package io.tallystick.wallets.web.billing;

import io.tallystick.wallets.warnings.Forecasts.Ahead;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When the balance runs out if use goes on as it did.
 *
 * @param available what may be spent now
 * @param averagePerDay7 used on a day on average in the last seven whole days
 * @param averagePerDay28 the same for the last 28
 * @param runsOutOn by the heavier of the two; null where nothing was used, nothing limits use, or it lasts for over ten years
 */
record ForecastJson(
        String asset,
        String available,
        String averagePerDay7,
        String averagePerDay28,
        @Nullable LocalDate runsOutOn) {

    static ForecastJson of(Ahead ahead) {
        return new ForecastJson(
                ahead.available().asset().code(),
                ahead.available().plain(),
                ahead.perDayOfWeek().plain(),
                ahead.perDayOfMonth().plain(),
                ahead.runsOutOn());
    }
}
