package io.tallystick.payments.topup;

import io.tallystick.kernel.money.Credits;
import io.tallystick.kernel.news.InSameTransaction;
import io.tallystick.wallets.WalletEvent;
import org.springframework.stereotype.Component;

/** A balance that fell below the customer's level is topped up. */
@Component
class TopUpOnBalanceFell {

    private final AutoTopUps topUps;

    TopUpOnBalanceFell(AutoTopUps topUps) {
        this.topUps = topUps;
    }

    @InSameTransaction
    void on(WalletEvent.BelowWatch fallen) {
        if (fallen.asset().equals(Credits.CREDITS)) {
            topUps.fell(fallen.account());
        }
    }
}
