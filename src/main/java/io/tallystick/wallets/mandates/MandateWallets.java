package io.tallystick.wallets.mandates;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.news.News;
import io.tallystick.kernel.paging.Page;
import io.tallystick.kernel.paging.PageRequest;
import io.tallystick.kernel.problems.KernelProblem;
import io.tallystick.ledger.Standing;
import io.tallystick.ledger.Transfer.WalletKey;
import io.tallystick.ledger.WalletHistory;
import io.tallystick.wallets.BillingModel;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The wallets of a mandate, as administrators and their users see them. */
@Service
public class MandateWallets {

    private final MandateWalletStore store;
    private final SettingsStore settings;
    private final WalletHistory history;
    private final WalletCore core;
    private final News news;

    MandateWallets(
            MandateWalletStore store, SettingsStore settings, WalletHistory history, WalletCore core, News news) {
        this.store = store;
        this.settings = settings;
        this.history = history;
        this.core = core;
        this.news = news;
    }

    /** The wallets that are open in the asset that the mandate is billed in, the account's own first. */
    @Transactional(readOnly = true)
    public List<WalletView> open(AccountId account) {
        return settings.find(account)
                .map(found -> views(account, store.open(account, found.asset())))
                .orElseGet(List::of);
    }

    /**
     * The wallet that is meant by someone who acts for the mandate: with {@code PREPAY_USER} the user's own, which may not have been
     * opened yet, else the account's. Empty without settings.
     *
     * @param user null for a server, which acts for the whole mandate
     */
    @Transactional(readOnly = true)
    public Optional<WalletView> of(AccountId account, @Nullable String user) {
        return settings.find(account)
                .flatMap(found -> user != null && found.model() == BillingModel.PREPAY_USER
                        ? Optional.of(ofUser(found, user))
                        : store.ofAccount(account, found.asset()).map(this::view));
    }

    /** Open and resting wallets, of one account or of all, for administrators. */
    @Transactional(readOnly = true)
    public Page<WalletView> pageForStaff(@Nullable AccountId account, PageRequest page) {
        var rows = store.pageForStaff(account, page.size(), page.offset());
        var byAccount = rows.stream()
                .collect(Collectors.groupingBy(
                        wallet -> wallet.key().account(), LinkedHashMap::new, Collectors.toList()));
        var views = byAccount.entrySet().stream()
                .flatMap(group -> views(group.getKey(), group.getValue()).stream())
                .toList();
        return new Page<>(store.countForStaff(account), page, views);
    }

    /**
     * Changes a wallet's limit or switch; null stays.
     *
     * @param creditLimit in units of the wallet's asset; an empty one takes the limit away
     */
    public record WalletEdit(
            @SuppressWarnings("NullableOptional") @Nullable Optional<java.math.BigDecimal> creditLimit,
            @Nullable Boolean enabled) {}

    /** Changes one wallet. Refuses {@code not_found}, {@code too_many_decimals} and {@code amount_out_of_range}. */
    @Transactional
    public WalletView change(UUID id, WalletEdit edit, Actor by) {
        var wallet = store.findForStaff(id).orElseThrow(KernelProblem.NOT_FOUND::because);
        var limit = edit.creditLimit() == null
                ? wallet.creditLimit()
                : edit.creditLimit()
                        .map(amount -> io.tallystick.kernel.money.AssetAmount.exactly(amount, wallet.asset())
                                .millionths())
                        .orElse(null);
        var enabled = edit.enabled() == null ? wallet.enabled() : edit.enabled();
        var changes = changes(wallet, limit, enabled);
        if (!changes.isEmpty()) {
            store.update(wallet.key(), enabled, limit);
            core.changed(wallet.key(), changes, by);
            news.publish(new SettingsEvent.WalletChanged(wallet.key(), changes, by));
        }
        return view(store.findForStaff(id).orElseThrow());
    }

    /** Whether any wallet in the settings' asset has ever held something. */
    boolean areUsed(MandateSettings of) {
        var numbers = store.open(of.account(), of.asset()).stream()
                .map(wallet -> wallet.key().number())
                .toList();
        return history.standings(of.account(), numbers).values().stream().anyMatch(Standing::isUsed)
                || store.resting(of.account(), of.asset()).isPresent();
    }

    private WalletView view(MandateWallet wallet) {
        return views(wallet.key().account(), List.of(wallet)).getFirst();
    }

    private List<WalletView> views(AccountId account, List<MandateWallet> wallets) {
        var numbers = wallets.stream().map(wallet -> wallet.key().number()).toList();
        var standings = history.standings(account, numbers);
        var byAsset = new HashMap<io.tallystick.kernel.money.Asset, MandateSettings>();
        settings.all(account).forEach(found -> byAsset.put(found.asset(), found));
        return wallets.stream()
                .map(wallet -> new WalletView(
                        wallet,
                        Objects.requireNonNull(byAsset.get(wallet.asset())),
                        Objects.requireNonNull(standings.get(wallet.key().number()))))
                .toList();
    }

    /** A user who has spent nothing yet has what the wallet will be opened with. */
    private WalletView ofUser(MandateSettings found, String user) {
        return store.ofUser(found.account(), found.asset(), user)
                .map(this::view)
                .orElseGet(() -> {
                    var key = new WalletKey(found.account(), 0);
                    var credit = DefaultCredit.isGiven(store, found, user)
                            ? 0
                            : found.defaultUserCredit().millionths();
                    var wallet = new MandateWallet(
                            key, WalletIds.of(key), found.asset(), user, true, null, Instant.EPOCH, false, credit);
                    return new WalletView(wallet, found, new Standing(key, 0, credit, 0, 0));
                });
    }

    private static Map<String, String> changes(MandateWallet before, @Nullable Long limit, boolean enabled) {
        var changes = new LinkedHashMap<String, String>();
        if (!Objects.equals(before.creditLimit(), limit)) {
            changes.put("credit_limit", "%s → %s".formatted(words(before, before.creditLimit()), words(before, limit)));
        }
        if (before.enabled() != enabled) {
            changes.put("enabled", "%s → %s".formatted(before.enabled(), enabled));
        }
        return changes;
    }

    private static String words(MandateWallet wallet, @Nullable Long millionths) {
        return millionths == null
                ? "none"
                : new io.tallystick.kernel.money.AssetAmount(millionths, wallet.asset()).plain();
    }
}
