package io.tallystick.wallets;

import static io.tallystick.kernel.problems.KernelProblem.NOT_FOUND;
import static io.tallystick.kernel.problems.KernelProblem.TOO_MANY_REQUESTS;
import static io.tallystick.wallets.WalletsProblem.INSUFFICIENT_CREDITS;
import static io.tallystick.wallets.WalletsProblem.NO_SUCH_WALLET;
import static io.tallystick.wallets.WalletsProblem.WALLET_DISABLED;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.agenda.Agenda;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.ids.Uuids;
import io.tallystick.kernel.money.Asset;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Credits;
import io.tallystick.kernel.news.News;
import io.tallystick.kernel.problems.ProblemException;
import io.tallystick.ledger.LedgerAccount;
import io.tallystick.ledger.Transfer;
import io.tallystick.ledger.Transfer.Kind;
import io.tallystick.ledger.Transfer.WalletKey;
import io.tallystick.ledger.Transfers;
import io.tallystick.wallets.Replays.Retry;
import io.tallystick.wallets.Task.Answer;
import io.tallystick.wallets.WalletPicture.Filling;
import io.tallystick.wallets.WalletPicture.Granted;
import io.tallystick.wallets.WalletPicture.Taking;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one can ask of wallets. Spending and reserving are decided by the committer and durable when they are answered; giving,
 * correcting and moving belong to the transaction of what they are done for.
 */
@Service
public class Wallets {

    private static final int FIRST = 1;

    private final WalletStore store;
    private final GrantStore grants;
    private final Appender appender;
    private final Committer committer;
    private final UserWallets userWallets;
    private final Replays replays;
    private final Transfers transfers;
    private final Agenda agenda;
    private final News news;
    private final JsonMapper json;
    private final Clock clock;
    private final TransactionTemplate readOnly;

    Wallets(
            WalletStore store,
            GrantStore grants,
            Appender appender,
            Committer committer,
            UserWallets userWallets,
            Replays replays,
            Transfers transfers,
            Agenda agenda,
            News news,
            JsonMapper json,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.readOnly = new TransactionTemplate(transactions);
        this.readOnly.setReadOnly(true);
        this.grants = grants;
        this.appender = appender;
        this.committer = committer;
        this.userWallets = userWallets;
        this.replays = replays;
        this.transfers = transfers;
        this.agenda = agenda;
        this.news = news;
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
        var opened = userWallets.open(account, asset, user);
        opened.firstCredit().ifPresent(this::grant);
        return opened.wallet();
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
     * Gives credits, in the transaction of what they are given for. The same cause gives once: a second call answers with the
     * first grant's transfer.
     *
     * <p>Refuses {@code no_such_wallet} (400) and {@code balance_out_of_range} (409).
     */
    @Transactional
    public Transfer grant(GrantOrder order) {
        return fill(order, Kind.GRANT, order.kind().source(), null, described(order.description()))
                .transfer();
    }

    /**
     * Corrects by hand, in the caller's transaction. Below zero it burns lots in their order.
     *
     * <p>Refuses {@code insufficient_credits} (402) where less is available than is to be taken.
     */
    @Transactional
    public Transfer adjust(Adjustment adjustment) {
        var amount = adjustment.amount();
        if (amount.isPositive()) {
            var order = new GrantOrder(
                    adjustment.account(),
                    Grant.Kind.ADJUSTMENT,
                    amount,
                    null,
                    null,
                    "adjustment",
                    adjustment.key(),
                    adjustment.reason(),
                    adjustment.by(),
                    adjustment.wallet(),
                    null,
                    null);
            return fill(
                            order,
                            Kind.ADJUST_UP,
                            LedgerAccount.ADJUSTMENTS,
                            adjustment.corrects(),
                            described(adjustment.reason()))
                    .transfer();
        }
        var wallet = wallet(adjustment.account(), amount.asset(), adjustment.wallet());
        var taking = new Taking(
                Kind.ADJUST_DOWN,
                LedgerAccount.ADJUSTMENTS,
                -amount.millionths(),
                named("adjust", adjustment.key()),
                adjustment.corrects(),
                described(adjustment.reason()),
                adjustment.by());
        return take(wallet, taking, adjustment.reason());
    }

    /**
     * Takes back what is left of a grant, at most a given amount, in the caller's transaction. Empty when nothing is left, when
     * all that is left is reserved, or when the cause brought no grant. The same key takes once.
     */
    @Transactional
    public Optional<Transfer> takeBack(TakeBack order) {
        var key = named("take_back", order.key());
        var earlier = transfers.findByKey(order.account(), key);
        if (earlier.isPresent()) {
            return earlier;
        }
        return grants.findByCause(order.account(), order.causeKind(), order.cause())
                .flatMap(lot -> takeBack(order, lot, key));
    }

    private Optional<Transfer> takeBack(TakeBack order, Grant lot, UUID key) {
        var taken = appender.append(lot.wallet(), clock.instant(), (picture, changes) -> {
            picture.due(clock.instant(), changes);
            var left = picture.lots().remaining().stream()
                    .filter(rest -> rest.grant().seq() == lot.seq())
                    .mapToLong(Lots.Rest::remaining)
                    .sum();
            var free = Math.min(left, picture.balance() - picture.held());
            var amount = order.atMost() == null
                    ? free
                    : Math.min(free, order.atMost().millionths());
            if (amount <= 0) {
                return Optional.<Transfer>empty();
            }
            var subject = Transfer.id(lot.wallet(), lot.seq());
            var taking = new Taking(
                    Kind.ADJUST_DOWN, lot.kind().source(), amount, key, subject, described(order.reason()), order.by());
            return Optional.of(picture.take(taking, lot, true, clock.instant(), changes));
        });
        taken.ifPresent(transfer -> tellOfTaking(transfer, order.reason(), order.by()));
        return taken;
    }

    /**
     * Moves credits with their lots from one wallet of the account to another of the same asset, in the caller's transaction.
     * Answers with how much was moved; the same id moves once, and then nothing.
     *
     * <p>Refuses {@code insufficient_credits} (402) where less is available than is to be moved.
     */
    @Transactional
    public AssetAmount move(Move order) {
        var asset = store.get(order.from()).asset();
        if (!store.get(order.to()).asset().equals(asset)) {
            throw NO_SUCH_WALLET.at("asset", "asset", asset.code());
        }
        if (transfers.findByKey(order.from().account(), moved(order, 0)).isPresent()) {
            return AssetAmount.zero(asset);
        }
        var arrived = new ArrayList<Granted>();
        var amount = appender.appendAll(List.of(order.from(), order.to()), clock.instant(), (pictures, changes) -> {
            arrived.clear();
            return new Moving(order, clock.instant(), described(order.reason()), changes)
                    .run(pictures.getFirst(), pictures.getLast(), arrived);
        });
        arrived.forEach(this::expireInTime);
        return new AssetAmount(amount, asset);
    }

    /** The key of the part of a move that takes from the given number of lots before it. */
    static UUID moved(Move order, int part) {
        return named("move:" + part, order.id());
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

    /**
     * Of what the account has now nothing rolls over any more: its plan ends with the period. Belongs in the transaction of that
     * decision; what rolled over before stays.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void endRollover(AccountId account, String reason, Actor by) {
        var details = json.writeValueAsString(Map.of("rollover", "ended", "reason", reason));
        for (var wallet : grants.rolling(account)) {
            appender.append(
                    wallet,
                    clock.instant(),
                    (picture, changes) -> picture.endRollover(Uuids.next(), details, by, clock.instant(), changes));
        }
    }

    /** Has falls of the account's own wallet below a level told as {@link WalletEvent.BelowWatch}; null ends that. */
    @Transactional
    public void watch(AccountId account, Asset asset, @Nullable AssetAmount level, Actor by) {
        var wallet = appender.get(account, asset);
        store.watch(account, asset, level == null ? null : level.millionths());
        changed(wallet, Map.of("watch_level", level == null ? "none" : level.plain()), by);
    }

    /**
     * Spends. When this returns, the debit is committed; it therefore refuses to run inside another transaction.
     *
     * <p>Refuses {@code insufficient_credits} and {@code budget_exceeded} (402), which leave nothing behind and do not bind the
     * key, {@code idempotency_key_reused} (409) for a key that was used for something else, {@code wallet_disabled} (409),
     * {@code user_required} (400) where each user has a wallet and none is named, {@code too_many_requests} (429) when more
     * waits than can be decided soon, and {@code database_unavailable} (503), after which the same key tells what happened.
     */
    public Spent debit(Debit debit) {
        requireNoTransaction();
        var answer = decide(debit, details(debit.details()));
        return answer instanceof Answer.Refused refused
                ? made(refused, () -> replays.debit(debit.account(), retry(debit)))
                : spent(answer);
    }

    /**
     * Spends several times for one account, each for itself: some may be refused while others are made. In the order given.
     *
     * <p>What concerns no single debit is thrown: {@code too_many_requests} (429), {@code database_unavailable} (503). Some may be
     * made then; their keys tell.
     */
    public List<Outcome> debitAll(List<Debit> debits) {
        requireNoTransaction();
        if (debits.isEmpty()) {
            return List.of();
        }
        var account = debits.getFirst().account();
        var answers = committer.decide(
                account,
                List.copyOf(debits),
                debits.stream().map(debit -> details(debit.details())).toList());
        var outcomes = new ArrayList<Outcome>();
        for (var index = 0; index < debits.size(); index++) {
            outcomes.add(outcome(debits.get(index), answers.get(index)));
        }
        return withReplays(account, debits, outcomes);
    }

    private Outcome outcome(Debit debit, Answer first) {
        try {
            var answer = first instanceof Answer.WalletMissing ? decide(debit, details(debit.details())) : first;
            return answer instanceof Answer.Refused refused
                    ? new Outcome.Refused(refusal(refused.why()))
                    : new Outcome.Made(spent(answer));
        } catch (ProblemException refused) {
            return new Outcome.Refused(refused);
        }
    }

    /** What was refused may have been made before. */
    private List<Outcome> withReplays(AccountId account, List<Debit> debits, List<Outcome> outcomes) {
        var refused = IntStream.range(0, debits.size())
                .filter(index -> outcomes.get(index) instanceof Outcome.Refused)
                .boxed()
                .toList();
        var first = replays.debits(
                account, refused.stream().map(debits::get).map(Wallets::retry).toList());
        refused.forEach(
                index -> outcomes.set(index, first.getOrDefault(retry(debits.get(index)), outcomes.get(index))));
        return outcomes;
    }

    private static ProblemException refusal(RuntimeException why) {
        if (why instanceof ProblemException refusal) {
            return refusal;
        }
        throw why;
    }

    private static Retry retry(KeyedOrder order) {
        return new Retry(order.key(), order.fingerprint());
    }

    /** What the same key did before, or the refusal. */
    private static <T> T made(Answer.Refused refused, Supplier<Optional<T>> before) {
        var refusal = new Outcome.Refused(refusal(refused.why()));
        return before.get().orElseThrow(refusal::why);
    }

    /** Reserves an amount until it is captured, released or expires. Refuses as {@link #debit} does. */
    public Held hold(HoldOrder order) {
        requireNoTransaction();
        var answer = decide(order, details(order.details()));
        if (answer instanceof Answer.Refused refused) {
            return made(refused, () -> replays.hold(order.account(), retry(order)));
        }
        var done = (Answer.Done) answer;
        if (done.replayed()) {
            // What the operation costs now may be something else than what was reserved then.
            return replays.hold(order.account(), retry(order)).orElseThrow();
        }
        var expires = done.transfer().createdAt().plus(order.lasts());
        return new Held(done.transfer(), order.amount(), done.wallet().asset(), expires, false);
    }

    /**
     * Spends what a hold reserved: all of it, part of it, or more where more is available; the hold is closed.
     *
     * <p>Refuses {@code not_found} (404) for a hold that never was, {@code hold_not_open} (409) for one that is over, and
     * {@code insufficient_credits} (402) where more is captured than reserved and available.
     *
     * @param amount null for all that is reserved
     */
    public Spent capture(AccountId account, UUID hold, @Nullable AssetAmount amount, UUID key, long fingerprint) {
        return settle(Settlement.Ending.CAPTURE, account, hold, amount, key, fingerprint);
    }

    /** Gives back what a hold reserved. Refuses as {@link #capture} does. */
    public Spent release(AccountId account, UUID hold, UUID key, long fingerprint) {
        return settle(Settlement.Ending.RELEASE, account, hold, null, key, fingerprint);
    }

    private Spent settle(
            Settlement.Ending ending,
            AccountId account,
            UUID hold,
            @Nullable AssetAmount amount,
            UUID key,
            long fingerprint) {
        requireNoTransaction();
        var position = Transfer.position(hold).orElseThrow(NOT_FOUND::because);
        var wallet = Objects.requireNonNull(readOnly.execute(begun -> ofHold(account, position)));
        if (amount != null && !amount.asset().equals(wallet.asset())) {
            throw NO_SUCH_WALLET.at("asset", "asset", amount.asset().code());
        }
        var order = new Settlement(
                ending, account, position.wallet(), position.seq(), amount, key, fingerprint, null, "{}");
        var answer = decide(order, "{}");
        return answer instanceof Answer.Refused refused
                ? made(refused, () -> replays.settlement(account, ending, retry(order)))
                : spent(answer);
    }

    /** In what a hold reserves; refuses {@code not_found} (404) where the account never had such a hold. */
    @Transactional(readOnly = true)
    public Asset assetOfHold(AccountId account, UUID hold) {
        var position = Transfer.position(hold).orElseThrow(NOT_FOUND::because);
        return ofHold(account, position).asset();
    }

    private Wallet ofHold(AccountId account, Transfer.Position position) {
        return store(account, new WalletKey(account, position.wallet()), position.seq());
    }

    /** The wallet of a hold, if there ever was such a hold. */
    private Wallet store(AccountId account, WalletKey key, long opened) {
        return transfers
                .find(key, opened)
                .filter(row -> row.kind() == Kind.HOLD)
                .flatMap(row -> find(key))
                .orElseThrow(NOT_FOUND::because);
    }

    /** Whether an amount could be spent now from the account's own wallet. It reserves nothing. */
    public Affordability check(AccountId account, AssetAmount amount) {
        return look(account, amount.asset(), null, false, (picture, now) -> affordability(picture, amount, now))
                .orElseThrow(
                        () -> NO_SUCH_WALLET.at("asset", "asset", amount.asset().code()));
    }

    private static Affordability affordability(WalletPicture picture, AssetAmount amount, Instant now) {
        var available = picture.available(now);
        var wallet = picture.wallet();
        var floor = wallet.floor();
        var enough = floor == null || !amount.isPositive() || available - amount.millionths() >= floor;
        var reason = wallet.enabled() ? enough ? null : INSUFFICIENT_CREDITS : WALLET_DISABLED;
        return new Affordability(reason, amount, shown(wallet, available + wallet.reach()));
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
                shown(wallet, picture.balance()),
                new AssetAmount(picture.heldAt(now), asset),
                shown(wallet, picture.available(now) + wallet.reach()),
                new AssetAmount(used, asset),
                lots);
    }

    /** A wallet without limits only counts, so what it owes to nobody is shown as nothing. */
    private static AssetAmount shown(Wallet wallet, long amount) {
        return new AssetAmount(wallet.policy().model() == BillingModel.UNLIMITED ? 0 : amount, wallet.asset());
    }

    /** Asks the committer, once more when a user's wallet had to be opened first. */
    private Answer decide(KeyedOrder order, String details) {
        for (var attempt = 0; attempt < 3; attempt++) {
            var answer = committer.decide(order, details);
            if (!(answer instanceof Answer.WalletMissing missing)) {
                return answer;
            }
            var asset = order instanceof Debit debit
                    ? debit.amount().asset()
                    : ((HoldOrder) order).amount().asset();
            userWallets.openOutside(order.account(), asset, missing.user(), this::openFor);
        }
        throw NO_SUCH_WALLET.because();
    }

    private static Spent spent(Answer answer) {
        var done = (Answer.Done) answer;
        return spent(done.transfer(), done.wallet(), done.replayed());
    }

    static Spent spent(Transfer transfer, Wallet wallet, boolean replayed) {
        return new Spent(transfer, wallet.asset(), shown(wallet, transfer.balance()), replayed);
    }

    private static void requireNoTransaction() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "A debit is durable when it is answered, so it has a transaction of its own.");
        }
    }

    private Granted fill(GrantOrder order, Kind kind, LedgerAccount from, @Nullable UUID subject, String details) {
        var wallet = wallet(order.account(), order.amount().asset(), order.wallet());
        var filling = new Filling(order, kind, from, subject, details);
        var filled = appender.append(wallet, clock.instant(), (picture, changes) -> {
            var earlier = transfers.findByKey(order.account(), order.key());
            return earlier.isPresent()
                    ? new Filled(
                            new Granted(
                                    earlier.get(),
                                    grants.find(
                                            earlier.get().wallet(),
                                            earlier.get().seq())),
                            false)
                    : new Filled(picture.fill(filling, clock.instant(), changes), true);
        });
        if (filled.now()) {
            expireInTime(filled.granted());
            var asset = order.amount().asset();
            var balance = new AssetAmount(filled.granted().transfer().balance(), asset);
            news.publish(new WalletEvent.Granted(
                    filled.granted().grant(),
                    filled.granted().transfer(),
                    order.amount(),
                    balance,
                    order.description(),
                    order.by()));
        }
        return filled.granted();
    }

    private record Filled(Granted granted, boolean now) {}

    private void expireInTime(Granted granted) {
        var expires = granted.grant().expiresAt();
        if (expires != null) {
            var transfer = granted.transfer();
            agenda.add(ExpireGrants.NAME, transfer.wallet().account(), transfer.id(), expires);
        }
    }

    private Transfer take(WalletKey wallet, Taking taking, String reason) {
        var earlier = transfers.findByKey(wallet.account(), taking.key());
        if (earlier.isPresent()) {
            return earlier.get();
        }
        var transfer = appender.append(
                wallet,
                clock.instant(),
                (picture, changes) -> picture.take(taking, null, false, clock.instant(), changes));
        tellOfTaking(transfer, reason, taking.by());
        return transfer;
    }

    private void tellOfTaking(Transfer transfer, String reason, Actor by) {
        var asset = store.get(transfer.wallet()).asset();
        news.publish(new WalletEvent.Adjusted(
                transfer,
                new AssetAmount(transfer.signedAmount(), asset),
                new AssetAmount(transfer.balance(), asset),
                reason,
                by));
    }

    private WalletKey wallet(AccountId account, Asset asset, @Nullable Integer number) {
        if (number == null) {
            return appender.get(account, asset);
        }
        return store.find(new WalletKey(account, number))
                .filter(wallet -> wallet.asset().equals(asset))
                .map(Wallet::key)
                .orElseThrow(() -> NO_SUCH_WALLET.at("asset", "asset", asset.code()));
    }

    private String described(String description) {
        return json.writeValueAsString(Map.of("description", description));
    }

    private String details(Map<String, Object> details) {
        return details.isEmpty() ? "{}" : json.writeValueAsString(details);
    }

    private static UUID named(String what, UUID key) {
        return UUID.nameUUIDFromBytes((what + ":" + key).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A debit that was made.
     *
     * @param balance what the wallet holds after it
     * @param replayed whether an earlier request with the same key made it
     */
    public record Spent(Transfer transfer, Asset asset, AssetAmount balance, boolean replayed) {}

    /** What came of one debit among several. */
    public sealed interface Outcome {

        record Made(Spent spent) implements Outcome {}

        /**
         * A refusal is about one order: what concerns everybody who waits ({@code too_many_requests}, {@code database_unavailable})
         * cannot be made one, and is thrown.
         *
         * @param why the refusal, as a single debit would have thrown it
         */
        record Refused(ProblemException why) implements Outcome {

            public Refused {
                var problem = why.problem();
                if (!problem.status().is4xxClientError() || problem == TOO_MANY_REQUESTS) {
                    throw why;
                }
            }
        }
    }

    /**
     * An amount that is set aside.
     *
     * @param transfer the row that opened the hold; its id is the hold's
     */
    public record Held(Transfer transfer, AssetAmount amount, Asset asset, Instant expiresAt, boolean replayed) {}

    /**
     * The answer to a check.
     *
     * @param refusedFor why it could not be spent; null when it could
     * @param available balance less holds, with the credit limit of a postpaid wallet
     */
    public record Affordability(@Nullable WalletsProblem refusedFor, AssetAmount cost, AssetAmount available) {}
}
