package io.tallystick.wallets;

import static io.tallystick.wallets.WalletsProblem.NO_SUCH_WALLET;

import io.tallystick.accounts.Accounts;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Asset;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Credits;
import io.tallystick.ledger.Transfer;
import io.tallystick.ledger.Transfer.WalletKey;
import io.tallystick.ledger.Transfers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What one can ask of wallets. */
@Service
public class Wallets {

    private static final int FIRST = 1;

    private final WalletStore store;
    private final WalletWriter writer;
    private final GrantStore grants;
    private final Transfers transfers;
    private final Accounts accounts;
    private final Clock clock;

    Wallets(
            WalletStore store,
            WalletWriter writer,
            GrantStore grants,
            Transfers transfers,
            Accounts accounts,
            Clock clock) {
        this.store = store;
        this.writer = writer;
        this.grants = grants;
        this.transfers = transfers;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Opens the wallet that registration gives an account: credits, prepaid, blocked at zero. */
    @Transactional
    public Wallet open(AccountId account) {
        var wallet =
                new Wallet(new WalletKey(account, FIRST), Credits.CREDITS, null, WalletPolicy.PREPAID, clock.instant());
        store.insert(wallet);
        return wallet;
    }

    /**
     * Gives credits, in the transaction of what they are given for. The same cause gives once: a second call answers with the
     * first grant's transfer.
     */
    @Transactional
    public Transfer grant(GrantOrder order) {
        return writer.grant(order, clock.instant());
    }

    /**
     * Spends. When this returns, the debit is committed; it therefore refuses to run inside another transaction.
     *
     * <p>Refuses {@code insufficient_credits} (402), which leaves nothing behind and does not bind the key, and
     * {@code idempotency_key_reused} (409) for a key that was used for another debit.
     */
    public Spent debit(Debit debit) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "A debit is durable when it is answered, so it has a transaction of its own.");
        }
        return writer.debit(debit, clock.instant());
    }

    /** Whether an amount could be spent now. It reserves nothing. */
    @Transactional(readOnly = true)
    public Affordability check(AccountId account, AssetAmount amount) {
        var wallet = get(account, amount.asset());
        var available = available(wallet, clock.instant());
        var floor = wallet.floor();
        var allowed = floor == null || available - amount.millionths() >= floor;
        return new Affordability(allowed, amount, new AssetAmount(available, amount.asset()));
    }

    /** What is in the account's wallet; empty when it has none. */
    @Transactional(readOnly = true)
    public Optional<WalletBalance> balance(AccountId account, Asset asset) {
        return store.find(account, asset).map(wallet -> balance(wallet, clock.instant()));
    }

    /** What happened to the account's wallet, newest first, from before a position. */
    @Transactional(readOnly = true)
    public List<Transfer> transactions(AccountId account, Asset asset, @Nullable Long beforeSeq, int most) {
        return store.find(account, asset)
                .map(wallet -> transfers.newest(wallet.key(), beforeSeq, most))
                .orElseGet(List::of);
    }

    private WalletBalance balance(Wallet wallet, Instant now) {
        var last = transfers.last(wallet.key());
        var lots = grants.lots(wallet.key(), last.map(Transfer::burned).orElse(0L));
        var asset = wallet.asset();
        var listed = lots.remaining().stream()
                .filter(rest -> !rest.grant().expiredAt(now))
                .map(rest -> new WalletBalance.Lot(rest.grant(), new AssetAmount(rest.remaining(), asset)))
                .toList();
        return new WalletBalance(
                new AssetAmount(last.map(Transfer::balance).orElse(0L), asset),
                new AssetAmount(last.map(Transfer::held).orElse(0L), asset),
                new AssetAmount(available(wallet, now), asset),
                new AssetAmount(
                        transfers.spentSince(
                                wallet.key(), monthStart(wallet.key().account(), now)),
                        asset),
                listed);
    }

    private long available(Wallet wallet, Instant now) {
        return transfers
                .last(wallet.key())
                .map(last -> last.balance() - last.held() - expired(wallet, last, now))
                .orElse(0L);
    }

    private long expired(Wallet wallet, Transfer last, Instant now) {
        return grants.lots(wallet.key(), last.burned()).expiredAt(now).stream()
                .mapToLong(Lots.Rest::remaining)
                .sum();
    }

    private Instant monthStart(AccountId account, Instant now) {
        ZoneId zone = accounts.get(account).timezone();
        return now.atZone(zone).withDayOfMonth(1).truncatedTo(ChronoUnit.DAYS).toInstant();
    }

    private Wallet get(AccountId account, Asset asset) {
        return store.find(account, asset).orElseThrow(() -> NO_SUCH_WALLET.at("asset", "asset", asset.code()));
    }

    /**
     * A debit that was made.
     *
     * @param replayed whether an earlier request with the same key made it
     */
    public record Spent(Transfer transfer, Asset asset, boolean replayed) {}

    /** The answer to a check. */
    public record Affordability(boolean allowed, AssetAmount cost, AssetAmount available) {}
}
