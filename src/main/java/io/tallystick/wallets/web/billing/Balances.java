package io.tallystick.wallets.web.billing;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Asset;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Credits;
import io.tallystick.wallets.PlanCredits;
import io.tallystick.wallets.WalletBalance;
import io.tallystick.wallets.Wallets;
import io.tallystick.wallets.mandates.MandateAssets;
import org.springframework.stereotype.Component;

/** Writes balances as JSON, with what the plan brings. */
@Component
public class Balances {

    private final Wallets wallets;
    private final MandateAssets assets;
    private final PlanCredits planCredits;

    Balances(Wallets wallets, MandateAssets assets, PlanCredits planCredits) {
        this.wallets = wallets;
        this.assets = assets;
        this.planCredits = planCredits;
    }

    /** What the account's use is billed in: credits, or the currency of its settings. */
    public Asset asset(AccountId account) {
        return assets.of(account);
    }

    /** The account's balance in what it is billed in; zeros where it has no wallet of that. */
    public BalanceJson of(AccountId account) {
        return of(account, assets.of(account));
    }

    /** The account's balance in one asset; zeros where it has no wallet of that. */
    public BalanceJson of(AccountId account, Asset asset) {
        var perMonth = perMonth(account, asset).plain();
        return wallets.balance(account, asset)
                .map(balance -> BalanceJson.of(balance, perMonth))
                .orElseGet(() -> BalanceJson.empty(asset, perMonth));
    }

    /** What the account holds in what it is billed in; zero where it has no wallet of that. */
    public AssetAmount balance(AccountId account) {
        var asset = assets.of(account);
        return wallets.balance(account, asset).map(WalletBalance::balance).orElseGet(() -> AssetAmount.zero(asset));
    }

    /** A plan brings credits, whatever the account is billed in. */
    private AssetAmount perMonth(AccountId account, Asset asset) {
        return asset.equals(Credits.CREDITS) ? planCredits.perMonth(account) : AssetAmount.zero(asset);
    }
}
