package io.tallystick.wallets.web.billing;

import io.tallystick.kernel.access.Access;
import io.tallystick.kernel.access.Allow;
import io.tallystick.kernel.access.Permission;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Credits;
import io.tallystick.wallets.warnings.Forecasts;
import io.tallystick.wallets.warnings.Forecasts.Ahead;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How long the credits last. */
@RestController
class ForecastResource {

    private static final AssetAmount NOTHING = AssetAmount.zero(Credits.CREDITS);

    private final Forecasts forecasts;

    ForecastResource(Forecasts forecasts) {
        this.forecasts = forecasts;
    }

    /** When the account's credits run out if use goes on as in the last days. Zeros where the account has no wallet. */
    @Allow(Permission.CREDITS_READ)
    @GetMapping("/api/v1/billing/credits/forecast/")
    ForecastJson forecast(Access access) {
        var ahead = forecasts
                .of(access.account(), Credits.CREDITS, null)
                .orElse(new Ahead(NOTHING, NOTHING, NOTHING, null));
        return ForecastJson.of(ahead);
    }
}
