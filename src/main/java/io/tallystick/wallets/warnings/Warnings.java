package io.tallystick.wallets.warnings;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Asset;
import io.tallystick.wallets.Wallets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What one can ask of warnings. */
@Service
public class Warnings {

    private final WarningStore store;
    private final Wallets wallets;
    private final Forecasts forecasts;

    Warnings(WarningStore store, Wallets wallets, Forecasts forecasts) {
        this.store = store;
        this.wallets = wallets;
        this.forecasts = forecasts;
    }

    /**
     * Who is told of a low balance.
     *
     * @param wanted whether anybody is
     * @param addresses e-mail addresses; none where the account's billing address is meant
     */
    public record Recipients(boolean wanted, List<String> addresses) {}

    /** Who is told when a wallet of an asset runs low. */
    @Transactional(readOnly = true)
    public Recipients recipients(AccountId account, Asset asset) {
        return store.recipients(account, asset).orElse(new Recipients(false, List.of()));
    }

    /** What the account calls one of its users. */
    @Transactional(readOnly = true)
    public Optional<String> user(AccountId account, UUID user) {
        return store.user(account, user);
    }

    /** The warning that stands for the account's own wallet; empty when it was filled up since, or never fell. */
    @Transactional(readOnly = true)
    public Optional<Warning> standing(AccountId account, Asset asset) {
        return store.newestFall(account, asset).flatMap(fall -> wallets.balance(account, asset)
                .filter(balance -> balance.balance().compareTo(fall.level()) <= 0)
                .map(balance -> new Warning(
                        fall.id(),
                        balance.available(),
                        fall.level().plus(fall.reach()),
                        fall.at(),
                        forecasts
                                .of(account, asset, null)
                                .map(Forecasts.Ahead::runsOutOn)
                                .orElse(null))));
    }
}
