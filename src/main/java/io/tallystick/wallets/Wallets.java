package io.tallystick.wallets;

import static io.tallystick.wallets.WalletsProblem.INSUFFICIENT_CREDITS;
import static io.tallystick.wallets.WalletsProblem.NO_SUCH_WALLET;
import static io.tallystick.wallets.WalletsProblem.USER_REQUIRED;
import static io.tallystick.wallets.WalletsProblem.WALLET_DISABLED;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.ids.Uuids;
import io.tallystick.kernel.money.Asset;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Credits;
import io.tallystick.kernel.problems.ProblemException;
import io.tallystick.ledger.Transfer;
import io.tallystick.ledger.Transfer.WalletKey;
import io.tallystick.ledger.Transfers;
import io.tallystick.wallets.Task.Answer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * The wallets of accounts and of their users: opened, found, watched, and what is in them. {@link Debits} spends from them,
 * {@link Grants} fills them.
 */
@Service
public class Wallets {

    private static final int FIRST = 1;

    private final WalletStore store;
    private final Appender appender;
    private final Committer committer;
    private final UserWallets userWallets;
    private final Transfers transfers;
    private final JsonMapper json;
    private final Clock clock;

    Wallets(
            WalletStore store,
            Appender appender,
            Committer committer,
            UserWallets userWallets,
            Transfers transfers,
            JsonMapper json,
            Clock clock) {
        this.store = store;
        this.appender = appender;
        this.committer = committer;
        this.userWallets = userWallets;
        this.transfers = transfers;
        this.json = json;
        this.clock = clock;
    }

    /** Opens the wallet that registration gives an account: credits, prepaid, blocked at zero. */
    @Transactional
    public Wallet open(AccountId account) {
        return open(account, Credits.CREDITS, WalletPolicy.PREPAID);
    }

    /** Opens the account's own wallet of an asset, with what its wallets of that asset may do. */
    @Transactional
    public Wallet open(AccountId account, Asset asset, WalletPolicy policy) {
        store.insertPolicy(account, asset, policy);
        var number = Math.max(FIRST, store.nextNumber(account));
        var wallet = new Wallet(new WalletKey(account, number), asset, null, policy, clock.instant(), null, true);
        store.insert(wallet);
        return wallet;
    }

    /** The wallet of one of the account's users, opened with the default user credit where there is none yet. */
    @Transactional
    public Wallet openFor(AccountId account, Asset asset, String user) {
        return userWallets.open(account, asset, user);
    }

    /** All open wallets of the account, its own ones first. */
    @Transactional(readOnly = true)
    public List<Wallet> all(AccountId account) {
        return store.all(account);
    }

    /** One wallet of the account, open or closed. */
    @Transactional(readOnly = true)
    public Optional<Wallet> find(WalletKey wallet) {
        return store.find(wallet);
    }

    /** The open wallet of the account's own, or of one of its users. */
    @Transactional(readOnly = true)
    public Optional<Wallet> find(AccountId account, Asset asset, @Nullable UUID user) {
        return store.find(account, asset, user);
    }

    /**
     * Notes in a wallet's sequence that what it may do has changed, so that whoever decides about it looks again. Belongs in the
     * transaction of that change.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Transfer changed(WalletKey wallet, Map<String, Object> what, Actor by) {
        var details = json.writeValueAsString(what);
        return appender.append(
                wallet,
                clock.instant(),
                (picture, changes) -> picture.changed(Uuids.next(), details, by, clock.instant(), changes));
    }

    /** Has falls of the account's own wallet below a level told as {@link WalletEvent.BelowWatch}; null ends that. */
    @Transactional
    public void watch(AccountId account, Asset asset, @Nullable AssetAmount level, Actor by) {
        var wallet = appender.get(account, asset);
        store.watch(account, asset, level == null ? null : level.millionths());
        changed(wallet, Map.of("watch_level", level == null ? "none" : level.plain()), by);
    }

    /**
     * Whether an amount could be spent now for a user, from the wallet that a debit would take it from. It reserves nothing and
     * opens nothing: of a wallet that a debit would open first it answers what that would hold.
     *
     * <p>Refuses {@code user_required} (400) where each user has a wallet and none is named.
     */
    public Affordability check(AccountId account, AssetAmount amount, @Nullable String user) {
        var asset = amount.asset();
        var own = look(
                        account,
                        asset,
                        null,
                        false,
                        (picture, now) -> picture.wallet().policy().model() == BillingModel.PREPAY_USER
                                ? Optional.<Affordability>empty()
                                : Optional.of(affordability(picture, amount, now)))
                .orElseThrow(() -> NO_SUCH_WALLET.at("asset", "asset", asset.code()));
        return own.orElseGet(() -> checkOfUser(account, amount, user));
    }

    private Affordability checkOfUser(AccountId account, AssetAmount amount, @Nullable String user) {
        if (user == null) {
            throw USER_REQUIRED.at("user_id");
        }
        var asset = amount.asset();
        var id = WalletUsers.id(account, user);
        return look(account, asset, id, false, (picture, now) -> affordability(picture, amount, now))
                .orElseGet(() -> {
                    var unopened = userWallets.unopened(account, asset, id);
                    return affordability(unopened.wallet(), unopened.holds(), amount);
                });
    }

    private static Affordability affordability(WalletPicture picture, AssetAmount amount, Instant now) {
        return affordability(picture.wallet(), picture.available(now), amount);
    }

    private static Affordability affordability(Wallet wallet, long available, AssetAmount amount) {
        var floor = wallet.floor();
        var enough = floor == null || !amount.isPositive() || available - amount.millionths() >= floor;
        var reason = wallet.enabled() ? enough ? null : INSUFFICIENT_CREDITS : WALLET_DISABLED;
        return new Affordability(reason, amount, wallet.shown(available + wallet.reach()));
    }

    /** What is in the account's own wallet, exact at this moment; empty when it has none. */
    public Optional<WalletBalance> balance(AccountId account, Asset asset) {
        return balance(account, asset, null);
    }

    /** What is in the wallet of one of the account's users, or (null) in its own. */
    public Optional<WalletBalance> balance(AccountId account, Asset asset, @Nullable UUID user) {
        return look(account, asset, user, true, Wallets::balance);
    }

    /** What happened to the account's wallet, newest first, from before a position. */
    @Transactional(readOnly = true)
    public List<Transfer> transactions(AccountId account, Asset asset, @Nullable Long beforeSeq, int most) {
        return store.find(account, asset, null)
                .map(wallet -> transfers.newest(wallet.key(), beforeSeq, most))
                .orElseGet(List::of);
    }

    private <T> Optional<T> look(
            AccountId account,
            Asset asset,
            @Nullable UUID user,
            boolean month,
            BiFunction<WalletPicture, Instant, T> seen) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            // What this transaction has done itself is not committed yet.
            var now = clock.instant();
            return appender.find(account, asset, user)
                    .map(wallet -> appender.look(wallet, now, month, picture -> seen.apply(picture, now)));
        }
        var answer = committer.decide(new Look(account, asset, user, month, seen::apply), "{}");
        if (answer instanceof Answer.Refused refused) {
            if (isNoWallet(refused.why())) {
                return Optional.empty();
            }
            throw refused.why();
        }
        return Optional.of(cast(((Answer.Seen) answer).value()));
    }

    @SuppressWarnings("unchecked")
    private static <T> T cast(Object value) {
        return (T) value;
    }

    private static boolean isNoWallet(RuntimeException why) {
        return why instanceof ProblemException refusal && refusal.problem() == NO_SUCH_WALLET;
    }

    private static WalletBalance balance(WalletPicture picture, Instant now) {
        var wallet = picture.wallet();
        var asset = wallet.asset();
        var used = Objects.requireNonNull(picture.month()).at(now);
        var lots = picture.lots().usableAt(now).stream()
                .map(rest -> new WalletBalance.Lot(rest.grant(), new AssetAmount(rest.remaining(), asset)))
                .toList();
        return new WalletBalance(
                wallet.shown(picture.balance()),
                new AssetAmount(picture.heldAt(now), asset),
                wallet.shown(picture.available(now) + wallet.reach()),
                new AssetAmount(used, asset),
                lots);
    }

    /**
     * The answer to a check.
     *
     * @param refusedFor why it could not be spent; null when it could
     * @param available balance less holds, with the credit limit of a postpaid wallet
     */
    public record Affordability(@Nullable WalletsProblem refusedFor, AssetAmount cost, AssetAmount available) {}
}
