package io.tallystick.wallets;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.ledger.Transfer;
import io.tallystick.ledger.TransferBatches;
import io.tallystick.ledger.TransferBatches.AccountKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Decides batches in memory and commits each in one transaction. Belongs to one thread.
 *
 * <p>Nothing is refused, and nothing shown, from memory alone: a row that is written proves by its position that the picture was
 * true; where none is written, the position is compared before the answer, and an old picture is drawn anew.
 */
final class Batches {

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
    private final CommitterMemory memory;

    Batches(
            DataSource database,
            boolean mayCopy,
            PictureStore pictures,
            ChangeStore changes,
            TransferBatches transfers,
            Function<AccountId, ZoneId> zones,
            Clock clock,
            Consumer<List<Changes.Fall>> fallen,
            CommitterMemory memory) {
        this.database = database;
        this.mayCopy = mayCopy;
        this.pictures = pictures;
        this.changes = changes;
        this.transfers = transfers;
        this.zones = zones;
        this.clock = clock;
        this.fallen = fallen;
        this.memory = memory;
    }

    /** See {@link CommitterMemory}. */
    void forget(AccountId account) {
        memory.forget(account);
    }

    void forget(List<Task> batch) {
        memory.forget(batch);
    }

    void forgetAll() {
        memory.forgetAll();
        transfers.forget();
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
                var present = new BatchPictures(connection, pictures, memory, zones, now);
                var deciding = new Deciding(present, memory, now);
                present.load(batch, locked);
                var keys = new KeyLookUps(connection, transfers, memory);
                if (memory.isSuspicious()) {
                    keys.used(batch);
                }
                for (var task : batch) {
                    deciding.decide(task);
                }
                new CatchingUp(connection, transfers, pictures, present, deciding, keys).run(batch);
                write(connection, deciding.made());
                if (!connection.getAutoCommit()) {
                    connection.commit();
                }
                remember(present, deciding.made());
            } catch (SQLException | RuntimeException failure) {
                rollBack(connection, failure);
                throw failure;
            }
        }
    }

    private static void rollBack(Connection connection, Exception failure) {
        try {
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
        } catch (SQLException gone) {
            failure.addSuppressed(gone);
        }
    }

    private void write(Connection connection, Changes made) throws SQLException {
        if (made.isEmpty() && made.users.isEmpty()) {
            return;
        }
        made.transfers.sort(ONE_ORDER);
        if (mayCopy) {
            transfers.copy(connection, made.transfers, made.areTransfersOnly());
        } else {
            transfers.insertAll(connection, made.transfers);
        }
        changes.write(connection, made);
    }

    /** It is committed: what was written is known. */
    private void remember(BatchPictures present, Changes made) {
        transfers.committed(made.transfers);
        for (var transfer : made.transfers) {
            memory.add(new AccountKey(transfer.wallet().account(), transfer.key()), transfer);
        }
        for (var user : made.users) {
            present.account(user.account()).stored(user.id());
        }
        if (!made.falls.isEmpty()) {
            fallen.accept(made.falls);
        }
    }
}
