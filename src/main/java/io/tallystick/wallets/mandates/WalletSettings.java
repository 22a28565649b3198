package io.tallystick.wallets.mandates;

import static io.tallystick.wallets.mandates.MandateProblem.ASSET_IS_FIXED;
import static io.tallystick.wallets.mandates.MandateProblem.NO_SETTINGS;

import io.tallystick.accounts.Accounts;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Asset;
import io.tallystick.kernel.money.Credits;
import io.tallystick.kernel.news.News;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How mandates are billed, and changing it. */
@Service
public class WalletSettings {

    private final SettingsStore store;
    private final MandateWallets wallets;
    private final ModelChange modelChange;
    private final Accounts accounts;
    private final News news;

    WalletSettings(SettingsStore store, MandateWallets wallets, ModelChange modelChange, Accounts accounts, News news) {
        this.store = store;
        this.wallets = wallets;
        this.modelChange = modelChange;
        this.accounts = accounts;
        this.news = news;
    }

    /** The mandate's settings; empty when nobody has made any. */
    @Transactional(readOnly = true)
    public Optional<MandateSettings> find(AccountId account) {
        return store.find(account);
    }

    /** The mandate's settings. Refuses {@code not_found} for an unknown account, {@code no_settings} without settings. */
    @Transactional(readOnly = true)
    public MandateSettings get(AccountId account) {
        accounts.get(account);
        return store.find(account).orElseThrow(NO_SETTINGS::because);
    }

    /**
     * Makes settings or changes them; only what is sent changes. A change of the model takes effect at once, for all wallets, and
     * every wallet that it touches gets a row that says so.
     *
     * <p>Refuses {@code not_found}, {@code asset_is_fixed}, {@code credit_price_required}, {@code holds_are_open}.
     */
    @Transactional
    public MandateSettings change(AccountId account, SettingsEdit edit, Actor by) {
        accounts.get(account);
        var rows = store.lockAll(account);
        var before = rows.isEmpty() ? null : rows.getFirst();
        var asset = asset(edit, before);
        if (before == null || before.asset().equals(asset)) {
            return changed(before, edit.applyTo(before == null ? MandateSettings.usual(account, asset) : before), by);
        }
        requireUnused(before);
        retire(before, by);
        return changed(null, edit.applyTo(in(asset, before, rows)), by);
    }

    private MandateSettings changed(@Nullable MandateSettings before, MandateSettings after, Actor by) {
        if (after.equals(before)) {
            return after;
        }
        modelChange.leave(before, after, by);
        store.save(after);
        modelChange.enter(before, after, by);
        news.publish(new SettingsEvent.Changed(after, SettingsDifference.of(before, after), by));
        return after;
    }

    /** The wallet in the other asset becomes an ordinary prepaid one, since plan credits may still come to it. */
    private void retire(MandateSettings before, Actor by) {
        var prepaid = new SettingsEdit(
                io.tallystick.wallets.BillingModel.PREPAY_MANDATE, null, null, null, true, null, null, null, null);
        changed(before, prepaid.applyTo(before), by);
    }

    /** The mandate's settings, counted in another asset. */
    private static MandateSettings in(Asset asset, MandateSettings before, List<MandateSettings> rows) {
        return rows.stream()
                .filter(row -> row.asset().equals(asset))
                .findFirst()
                .orElseGet(() -> new MandateSettings(
                        before.account(),
                        asset,
                        before.model(),
                        new io.tallystick.kernel.money.AssetAmount(
                                before.defaultUserCredit().millionths(), asset),
                        before.warningThresholdPercent(),
                        before.blockOnZeroBalance(),
                        before.notifyOnWarning(),
                        before.notifyEmails(),
                        before.billingAddress(),
                        before.creditPrice()));
    }

    private void requireUnused(MandateSettings settings) {
        if (wallets.areUsed(settings)) {
            throw ASSET_IS_FIXED.at("asset", "asset", settings.asset().code());
        }
    }

    private static Asset asset(SettingsEdit edit, @Nullable MandateSettings before) {
        if (edit.asset() != null) {
            return edit.asset();
        }
        return before == null ? Credits.CREDITS : before.asset();
    }
}
