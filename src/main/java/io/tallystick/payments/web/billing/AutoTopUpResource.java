package io.tallystick.payments.web.billing;

import io.tallystick.accounts.Accounts;
import io.tallystick.kernel.access.Access;
import io.tallystick.kernel.access.Allow;
import io.tallystick.kernel.access.Permission;
import io.tallystick.payments.topup.AutoTopUps;
import io.tallystick.payments.topup.TopUpViews;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Credits that are bought by themselves. */
@RestController
class AutoTopUpResource {

    private final AutoTopUps topUps;
    private final TopUpViews views;
    private final Accounts accounts;

    AutoTopUpResource(AutoTopUps topUps, TopUpViews views, Accounts accounts) {
        this.topUps = topUps;
        this.views = views;
        this.accounts = accounts;
    }

    /** How automatic top-ups stand, with the last twenty of them. */
    @Allow(Permission.BILLING_READ)
    @GetMapping("/api/v1/billing/credits/auto-top-up/")
    AutoTopUpJson find(Access access) {
        return views.of(access.account()).map(AutoTopUpJson::of).orElseGet(() -> {
            var account = accounts.get(access.account());
            return AutoTopUpJson.unset(account.id(), account.currency().code());
        });
    }

    /** Switches them on or off; when the balance is below the level already, the first one begins at once. */
    @Allow(Permission.BILLING_WRITE)
    @PutMapping("/api/v1/billing/credits/auto-top-up/")
    AutoTopUpJson set(Access access, @Valid @RequestBody AutoTopUpWishJson body) {
        topUps.set(access.account(), body.wish(), access.actor());
        return find(access);
    }
}
