package io.tallystick.wallets;

import static io.tallystick.kernel.problems.KernelProblem.CONFLICT;
import static io.tallystick.wallets.WalletsProblem.NO_SUCH_WALLET;

import io.tallystick.accounts.Accounts;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Asset;
import io.tallystick.ledger.Transfer.WalletKey;
import io.tallystick.ledger.TransferBatches;
import io.tallystick.wallets.PictureStore.Owner;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Appends to a wallet within a transaction that belongs to something else: a payment, an adjustment, an expiry. The wallet's row
 * is locked, which keeps others of this kind away; the committer does not wait for it, so a position may be taken all the
 * same, and then the decision is made again on the newer picture.
 */
@Component
class Appender {

    private static final int ATTEMPTS = 50;

    private final JdbcTemplate database;
    private final PictureStore pictures;
    private final ChangeStore changes;
    private final TransferBatches transfers;
    private final Accounts accounts;
    private final ObjectProvider<Committer> committer;
    private final FallTeller falls;

    Appender(
            DataSource database,
            PictureStore pictures,
            ChangeStore changes,
            TransferBatches transfers,
            Accounts accounts,
            ObjectProvider<Committer> committer,
            FallTeller falls) {
        this.database = new JdbcTemplate(database);
        this.pictures = pictures;
        this.changes = changes;
        this.transfers = transfers;
        this.accounts = accounts;
        this.committer = committer;
        this.falls = falls;
    }

    /** The number of an owner's open wallet. */
    @Transactional(readOnly = true)
    public Optional<WalletKey> find(AccountId account, Asset asset, @Nullable UUID user) {
        var owner = new Owner(account, asset, user);
        return Optional.ofNullable(
                on(connection -> pictures.numbers(connection, List.of(owner))).get(owner));
    }

    /** As {@link #find}; refuses {@code no_such_wallet}. */
    WalletKey get(AccountId account, Asset asset) {
        return find(account, asset, null).orElseThrow(() -> NO_SUCH_WALLET.at("asset", "asset", asset.code()));
    }

    /** Reads a wallet as the surrounding transaction sees it. */
    @Transactional(readOnly = true)
    public <T> T look(WalletKey wallet, Instant now, boolean month, Function<WalletPicture, T> seen) {
        return on(connection -> {
            var picture = draw(connection, wallet, now);
            if (month) {
                var zone = accounts.get(wallet.account()).timezone();
                picture.count(pictures.month(connection, wallet, now, zone));
            }
            return seen.apply(picture);
        });
    }

    /**
     * Appends what the act decides.
     *
     * @param act decides on the picture it is given, again when somebody else was faster
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public <T> T append(WalletKey wallet, Instant now, BiFunction<WalletPicture, Changes, T> act) {
        return appendAll(List.of(wallet), now, (drawn, made) -> act.apply(drawn.getFirst(), made));
    }

    /** {@link #append} for several wallets of one account; the act is given their pictures in the order of the keys. */
    @Transactional(propagation = Propagation.MANDATORY)
    public <T> T appendAll(List<WalletKey> wallets, Instant now, BiFunction<List<WalletPicture>, Changes, T> act) {
        var account = wallets.getFirst().account();
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var made = new Changes();
            var result = on(connection -> {
                pictures.lock(connection, wallets);
                var drawn = new ArrayList<WalletPicture>();
                for (var wallet : wallets) {
                    drawn.add(draw(connection, wallet, now));
                }
                return act.apply(drawn, made);
            });
            made.transfers.sort(Comparator.comparingInt(row -> row.wallet().number()));
            if (on(connection -> write(connection, made))) {
                afterwards(account, made);
                return result;
            }
        }
        throw CONFLICT.because();
    }

    private WalletPicture draw(Connection connection, WalletKey wallet, Instant now) throws SQLException {
        return pictures.draw(connection, List.of(wallet), now, account -> accounts.get(account)
                        .timezone())
                .getFirst();
    }

    private boolean write(Connection connection, Changes made) throws SQLException {
        var before = connection.setSavepoint();
        for (var transfer : made.transfers) {
            if (!transfers.insert(connection, transfer)) {
                connection.rollback(before);
                return false;
            }
        }
        changes.write(connection, made);
        connection.releaseSavepoint(before);
        return true;
    }

    private void afterwards(AccountId account, Changes made) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                committer.ifAvailable(running -> running.outdated(account));
                if (!made.falls.isEmpty()) {
                    falls.soon(made.falls);
                }
            }
        });
    }

    private interface Act<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T on(Act<T> act) {
        return Objects.requireNonNull(database.execute((org.springframework.jdbc.core.ConnectionCallback<T>) act::on));
    }
}
