package io.tallystick.wallets;

import static io.tallystick.kernel.problems.KernelProblem.IDEMPOTENCY_KEY_REUSED;
import static io.tallystick.kernel.problems.KernelProblem.NOT_FOUND;
import static io.tallystick.wallets.WalletsProblem.NO_SUCH_WALLET;
import static io.tallystick.wallets.WalletsProblem.USER_REQUIRED;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Asset;
import io.tallystick.kernel.problems.ProblemException;
import io.tallystick.ledger.Transfer;
import io.tallystick.ledger.Transfer.Kind;
import io.tallystick.ledger.Transfer.WalletKey;
import io.tallystick.ledger.TransferBatches;
import io.tallystick.ledger.TransferBatches.AccountKey;
import io.tallystick.wallets.PictureStore.Owner;
import io.tallystick.wallets.Task.Answer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Decides batches in memory and commits each in one transaction. Belongs to one thread.
 *
 * <p>Nothing is refused, and nothing shown, from memory alone: a row that is written proves by its position that the picture was
 * true; where none is written, the position is compared before the answer, and an old picture is drawn anew.
 */
final class Batches {

    private static final int MOST_ACCOUNTS = 100_000;
    private static final int MOST_KEYS = 100_000;
    private static final int MOST_CATCHING_UP = 20;
    /** How long keys are looked up in the table after a start, a failure or a repeated key, in nanoseconds. */
    private static final long SUSPICION = 60_000_000_000L;

    private static final Comparator<Transfer> ONE_ORDER = Comparator.<Transfer, UUID>comparing(
                    row -> row.wallet().account().value())
            .thenComparingInt(row -> row.wallet().number());

    private final DataSource database;
    private final boolean mayCopy;
    private final PictureStore pictures;
    private final ChangeStore changes;
    private final TransferBatches transfers;
    private final Function<AccountId, ZoneId> zones;
    private final Clock clock;
    private final Consumer<List<Changes.Fall>> fallen;

    private final Map<AccountId, AccountPictures> accounts = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<AccountId, AccountPictures> eldest) {
            return size() > MOST_ACCOUNTS;
        }
    };
    private final RecentKeys recent = new RecentKeys(MOST_KEYS);
    private long suspiciousUntil = System.nanoTime() + SUSPICION;

    Batches(
            DataSource database,
            boolean mayCopy,
            PictureStore pictures,
            ChangeStore changes,
            TransferBatches transfers,
            Function<AccountId, ZoneId> zones,
            Clock clock,
            Consumer<List<Changes.Fall>> fallen) {
        this.database = database;
        this.mayCopy = mayCopy;
        this.pictures = pictures;
        this.changes = changes;
        this.transfers = transfers;
        this.zones = zones;
        this.clock = clock;
        this.fallen = fallen;
    }

    void forget(AccountId account) {
        accounts.remove(account);
    }

    /** The pictures may be old: another process, or another transaction of this one, was faster. */
    void forget(List<Task> batch) {
        batch.forEach(task -> accounts.remove(task.order().account()));
        suspiciousUntil = System.nanoTime() + SUSPICION;
    }

    /** Nothing is sure any more: the database was away, and may come back as another. */
    void forgetAll() {
        accounts.clear();
        recent.forget();
        transfers.forget();
        suspiciousUntil = System.nanoTime() + SUSPICION;
    }

    /** Whether a failure says that the database cannot be reached: nothing that was sent is sure to be done or not. */
    static boolean isAway(SQLException failure) {
        var state = failure.getSQLState();
        return state == null
                || state.startsWith("08")
                || state.startsWith("53")
                || state.startsWith("57P")
                || failure instanceof java.sql.SQLTransientConnectionException;
    }

    /** Whether a failure says that somebody else was faster. */
    static boolean isContention(SQLException failure) {
        var state = Objects.requireNonNullElse(failure.getSQLState(), "");
        return state.equals("23505") || state.startsWith("40") || state.equals("55P03") || state.equals("57014");
    }

    /**
     * Decides and commits. When it returns, the answers are true; when it throws, nothing was done, or nobody knows.
     *
     * @param locked whether to decide with the wallets' rows locked, since deciding without lost a race
     */
    void commit(List<Task> batch, boolean locked) throws SQLException {
        var now = clock.instant();
        try (var connection = database.getConnection()) {
            try {
                var deciding = new Deciding(connection, now);
                deciding.load(batch, locked);
                batch.forEach(deciding::decide);
                deciding.catchUp(batch);
                deciding.write();
                connection.commit();
                deciding.remember();
            } catch (SQLException | RuntimeException failure) {
                rollBack(connection, failure);
                throw failure;
            }
        }
    }

    private static void rollBack(Connection connection, Exception failure) {
        try {
            connection.rollback();
        } catch (SQLException gone) {
            failure.addSuppressed(gone);
        }
    }

    private AccountPictures account(AccountId account) {
        return accounts.computeIfAbsent(account, AccountPictures::new);
    }

    /** One batch on its way. */
    private final class Deciding {

        private final Connection connection;
        private final Instant now;
        private final Changes made = new Changes();
        private final Map<AccountKey, Answer.Done> done = new HashMap<>();
        /** The accounts of this batch: the cache may drop some of them meanwhile. */
        private final Map<AccountId, AccountPictures> present = new HashMap<>();

        Deciding(Connection connection, Instant now) {
            this.connection = connection;
            this.now = now;
        }

        void load(List<Task> batch, boolean locked) throws SQLException {
            var missing = new LinkedHashSet<Owner>();
            var numbered = new LinkedHashSet<WalletKey>();
            for (var task : batch) {
                missing(task.order(), missing, numbered);
            }
            draw(missing, numbered, locked);
            // Which accounts keep a wallet for each user is known only now.
            missing.clear();
            for (var task : batch) {
                missingOfUser(task.order(), missing);
            }
            draw(missing, Set.of(), locked);
            for (var task : batch) {
                sumMonth(task);
            }
            lookUpKeys(batch);
        }

        /** What was spent in the running month is summed once, and counted on from there. */
        private void sumMonth(Task task) throws SQLException {
            if (task.order() instanceof Look look && look.month()) {
                var picture = present(look.account()).of(new Owner(look.account(), look.asset(), look.user()));
                if (picture != null && picture.month() == null) {
                    picture.count(pictures.month(connection, picture.key(), now, zone(look.account())));
                }
            }
        }

        private ZoneId zone(AccountId account) {
            return present(account).zone(zones);
        }

        private void missing(WalletOrder order, Set<Owner> owners, Set<WalletKey> numbered) {
            var account = present(order.account());
            switch (order) {
                case Debit debit -> own(account, order, debit.amount().asset(), owners);
                case HoldOrder hold -> own(account, order, hold.amount().asset(), owners);
                case Look look -> {
                    own(account, order, look.asset(), owners);
                    var owner = new Owner(look.account(), look.asset(), look.user());
                    if (account.of(owner) == null) {
                        owners.add(owner);
                    }
                }
                case Settlement settlement -> {
                    if (account.numbered(settlement.wallet()) == null) {
                        numbered.add(new WalletKey(settlement.account(), settlement.wallet()));
                    }
                }
            }
        }

        private void own(AccountPictures account, WalletOrder order, Asset asset, Set<Owner> owners) {
            if (account.own(asset) == null) {
                owners.add(new Owner(order.account(), asset, null));
            }
        }

        private void missingOfUser(WalletOrder order, Set<Owner> owners) {
            var owner =
                    switch (order) {
                        case Debit debit -> owner(order, debit.amount().asset(), debit.user());
                        case HoldOrder hold -> owner(order, hold.amount().asset(), hold.user());
                        default -> null;
                    };
            if (owner != null && present(order.account()).of(owner) == null) {
                owners.add(owner);
            }
        }

        /** Whose wallet pays; null while that is not known, or nobody named. */
        private @Nullable Owner owner(WalletOrder order, Asset asset, @Nullable String user) {
            var account = present(order.account());
            var own = account.own(asset);
            if (own == null || own.wallet().policy().model() != BillingModel.PREPAY_USER) {
                return own == null ? null : new Owner(order.account(), asset, null);
            }
            return user == null ? null : new Owner(order.account(), asset, account.user(user));
        }

        private AccountPictures present(AccountId account) {
            return present.computeIfAbsent(account, Batches.this::account);
        }

        private void draw(Set<Owner> owners, Set<WalletKey> numbered, boolean locked) throws SQLException {
            var keys = new LinkedHashSet<>(numbered);
            if (!owners.isEmpty()) {
                keys.addAll(pictures.numbers(connection, owners).values());
            }
            draw(keys, locked);
        }

        private void draw(Collection<WalletKey> keys, boolean locked) throws SQLException {
            if (keys.isEmpty()) {
                return;
            }
            if (locked) {
                pictures.lock(connection, keys);
            }
            for (var picture : pictures.draw(connection, keys, now, this::zone)) {
                present(picture.key().account()).put(picture);
            }
        }

        private void lookUpKeys(List<Task> batch) throws SQLException {
            if (System.nanoTime() - suspiciousUntil > 0) {
                return;
            }
            var unknown = batch.stream()
                    .map(Task::order)
                    .filter(KeyedOrder.class::isInstance)
                    .map(order -> new AccountKey(order.account(), ((KeyedOrder) order).key()))
                    .filter(key -> recent.find(key) == null)
                    .collect(Collectors.toSet());
            if (!unknown.isEmpty()) {
                transfers.byKeys(connection, unknown).forEach(recent::add);
            }
        }

        void decide(Task task) {
            try {
                task.decided(answer(task));
            } catch (ProblemException refusal) {
                task.decided(new Answer.Refused(refusal));
            }
        }

        private Answer answer(Task task) {
            return switch (task.order()) {
                case Look look -> new Answer.Seen(look.seen().apply(existing(look), now));
                case KeyedOrder order -> keyed(task, order);
            };
        }

        private WalletPicture existing(Look look) {
            var picture = present(look.account()).of(new Owner(look.account(), look.asset(), look.user()));
            if (picture == null) {
                throw NO_SUCH_WALLET.at("asset", "asset", look.asset().code());
            }
            return picture;
        }

        private Answer keyed(Task task, KeyedOrder order) {
            var key = new AccountKey(order.account(), order.key());
            var inBatch = done.get(key);
            if (inBatch != null) {
                return replay(inBatch.transfer(), inBatch.wallet(), order);
            }
            var earlier = recent.find(key);
            if (earlier != null) {
                var picture = present(order.account()).numbered(earlier.wallet().number());
                return replay(earlier, picture == null ? null : picture.wallet(), order);
            }
            var account = present(order.account());
            var answer =
                    switch (order) {
                        case Debit debit -> {
                            var user = debit.user() == null ? null : account.user(debit.user());
                            var picture = payer(debit, debit.amount().asset(), debit.user());
                            if (picture == null) {
                                yield new Answer.WalletMissing(Objects.requireNonNull(debit.user()));
                            }
                            var transfer = picture.debit(debit, user, task.details(), now, made);
                            intern(account, order.account(), user, debit.user());
                            yield new Answer.Done(transfer, picture.wallet(), false);
                        }
                        case HoldOrder hold -> {
                            var user = hold.user() == null ? null : account.user(hold.user());
                            var picture = payer(hold, hold.amount().asset(), hold.user());
                            if (picture == null) {
                                yield new Answer.WalletMissing(Objects.requireNonNull(hold.user()));
                            }
                            var transfer = picture.hold(hold, user, task.details(), now, made);
                            intern(account, order.account(), user, hold.user());
                            yield new Answer.Done(transfer, picture.wallet(), false);
                        }
                        case Settlement settlement -> {
                            var picture = account.numbered(settlement.wallet());
                            if (picture == null) {
                                throw NOT_FOUND.because();
                            }
                            var transfer = settlement.ending() == Settlement.Ending.CAPTURE
                                    ? picture.capture(settlement, now, made)
                                    : picture.release(settlement, now, made);
                            yield new Answer.Done(transfer, picture.wallet(), false);
                        }
                    };
            if (answer instanceof Answer.Done first) {
                done.put(key, first);
            }
            return answer;
        }

        /** The wallet that pays; null when its user has none yet. */
        private @Nullable WalletPicture payer(KeyedOrder order, Asset asset, @Nullable String user) {
            var own = present(order.account()).own(asset);
            if (own == null) {
                throw NO_SUCH_WALLET.at("asset", "asset", asset.code());
            }
            if (own.wallet().policy().model() != BillingModel.PREPAY_USER) {
                return own;
            }
            if (user == null) {
                throw USER_REQUIRED.at("user_id");
            }
            var owner = Objects.requireNonNull(owner(order, asset, user));
            return present(order.account()).of(owner);
        }

        private void intern(AccountPictures account, AccountId id, @Nullable UUID user, @Nullable String externalId) {
            if (user != null && externalId != null && !account.knows(user)) {
                made.users.add(new Changes.NewUser(id, user, externalId));
            }
        }

        private Answer replay(Transfer earlier, @Nullable Wallet wallet, KeyedOrder order) {
            suspiciousUntil = System.nanoTime() + SUSPICION;
            var kind =
                    switch (order) {
                        case Debit ignored -> Kind.DEBIT;
                        case HoldOrder ignored -> Kind.HOLD;
                        case Settlement settlement ->
                            settlement.ending() == Settlement.Ending.CAPTURE ? Kind.CAPTURE : Kind.RELEASE;
                    };
            if (earlier.fingerprint() != order.fingerprint() || earlier.kind() != kind) {
                return new Answer.Refused(IDEMPOTENCY_KEY_REUSED.because());
            }
            return new Answer.Done(earlier, wallet == null ? unknown(earlier) : wallet, true);
        }

        private Wallet unknown(Transfer earlier) {
            try {
                var drawn = pictures.draw(connection, List.of(earlier.wallet()), now, this::zone);
                return drawn.getFirst().wallet();
            } catch (SQLException away) {
                throw new org.springframework.jdbc.UncategorizedSQLException("read a wallet", null, away);
            }
        }

        /** Compares where unwritten wallets stand, before anything is refused or shown; draws anew what is old. */
        void catchUp(List<Task> batch) throws SQLException {
            for (var round = 0; ; round++) {
                var written = made.transfers.stream().map(Transfer::wallet).collect(Collectors.toSet());
                var open = new LinkedHashMap<WalletKey, List<Task>>();
                for (var task : batch) {
                    var picture = doubted(task);
                    if (picture != null && !written.contains(picture.key())) {
                        open.computeIfAbsent(picture.key(), absent -> new ArrayList<>())
                                .add(task);
                    }
                }
                var old = old(open);
                if (old.isEmpty()) {
                    return;
                }
                if (pictures.anyClosed(connection, old.keySet())) {
                    throw new SQLException("A wallet was closed, and its owner has another", "40001");
                }
                draw(old.keySet(), false);
                for (var tasks : old.values()) {
                    for (var task : tasks) {
                        sumMonth(task);
                        decide(task);
                    }
                }
                if (round > MOST_CATCHING_UP) {
                    throw new SQLException("The wallet changes faster than it can be read", "40001");
                }
            }
        }

        private Map<WalletKey, List<Task>> old(Map<WalletKey, List<Task>> open) throws SQLException {
            if (open.isEmpty()) {
                return Map.of();
            }
            var positions = transfers.positions(connection, open.keySet());
            var old = new LinkedHashMap<WalletKey, List<Task>>();
            for (var one : open.entrySet()) {
                var picture = Objects.requireNonNull(
                        present(one.getKey().account()).numbered(one.getKey().number()));
                if (positions.getOrDefault(one.getKey(), 0L) != picture.seq()) {
                    old.put(one.getKey(), one.getValue());
                }
            }
            return old;
        }

        /** The picture that a refusal or a look rests on; null for what is proved by its row. */
        private @Nullable WalletPicture doubted(Task task) {
            var account = present(task.order().account());
            if (task.answer() instanceof Answer.Done) {
                return null;
            }
            return switch (task.order()) {
                case Look look -> account.of(new Owner(look.account(), look.asset(), look.user()));
                case Settlement settlement -> account.numbered(settlement.wallet());
                case Debit debit -> doubted(debit, debit.amount().asset(), debit.user());
                case HoldOrder hold -> doubted(hold, hold.amount().asset(), hold.user());
            };
        }

        private @Nullable WalletPicture doubted(KeyedOrder order, Asset asset, @Nullable String user) {
            var account = present(order.account());
            var owner = owner(order, asset, user);
            var picture = owner == null ? null : account.of(owner);
            return picture == null ? account.own(asset) : picture;
        }

        void write() throws SQLException {
            if (made.isEmpty() && made.users.isEmpty()) {
                return;
            }
            made.transfers.sort(ONE_ORDER);
            if (mayCopy) {
                transfers.copy(connection, made.transfers);
            } else {
                transfers.insertAll(connection, made.transfers);
            }
            changes.write(connection, made);
        }

        /** It is committed: what was written is known. */
        void remember() {
            transfers.committed(made.transfers);
            for (var transfer : made.transfers) {
                recent.add(new AccountKey(transfer.wallet().account(), transfer.key()), transfer);
            }
            for (var user : made.users) {
                present(user.account()).stored(user.id());
            }
            if (!made.falls.isEmpty()) {
                fallen.accept(made.falls);
            }
        }
    }
}
