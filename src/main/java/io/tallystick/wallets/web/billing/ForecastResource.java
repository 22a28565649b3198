package io.tallystick.wallets.web.billing;

import io.tallystick.kernel.access.Access;
import io.tallystick.kernel.access.Allow;
import io.tallystick.kernel.access.Permission;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.wallets.mandates.MandateAssets;
import io.tallystick.wallets.warnings.Forecasts;
import io.tallystick.wallets.warnings.Forecasts.Ahead;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How long the credits last. */
@RestController
class ForecastResource {

    private final Forecasts forecasts;
    private final MandateAssets assets;

    ForecastResource(Forecasts forecasts, MandateAssets assets) {
        this.forecasts = forecasts;
        this.assets = assets;
    }

    /** When the balance of what the account is billed in runs out if use goes on as in the last days. Zeros where the account has no wallet. */
    @Allow(Permission.CREDITS_READ)
    @GetMapping("/api/v1/billing/credits/forecast/")
    ForecastJson forecast(Access access) {
        var asset = assets.of(access.account());
        var nothing = AssetAmount.zero(asset);
        var ahead = forecasts.of(access.account(), asset, null).orElse(new Ahead(nothing, nothing, nothing, null));
        return ForecastJson.of(ahead);
    }
}
