package io.tallystick.ledger;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.ledger.Transfer.WalletKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;
import org.springframework.stereotype.Service;

/**
 * The sequences of many wallets at once, for whoever brings the connection and its transaction: the committer, and those who
 * append to a wallet within a transaction of their own.
 */
@Service
public class TransferBatches {

    private static final int FIELDS = 18;
    private static final int MOST_KNOWN = 100_000;
    private static final String COPY = """
            copy ledger.transfer (account_id, wallet_no, seq, kind, counter_account, amount, balance_after, held_after,
                                  burned_after, floor, created_at, key, fingerprint, context_id, user_id, subject_id,
                                  reference, details)
            from stdin (format binary)
            """;
    private static final String INSERT = """
            insert into ledger.transfer (account_id, wallet_no, seq, kind, counter_account, amount, balance_after, held_after,
                                         burned_after, floor, created_at, key, fingerprint, context_id, user_id, subject_id,
                                         reference, details)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb))
            on conflict do nothing
            """;

    /** The dictionary's entries that are surely stored, with their numbers. */
    private final Map<Entry, Long> known = new ConcurrentHashMap<>();

    private record Entry(AccountId account, UsageContext context) {}

    /** Whether the login of a connection may copy: {@code COPY} refuses tables whose policies apply to its role. */
    public boolean mayCopy(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(
                        "select rolbypassrls or rolsuper from pg_catalog.pg_roles where rolname = current_user");
                var rows = query.executeQuery()) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    /**
     * Appends rows in the order given; a position that is taken, or a key that was used, is a violation of uniqueness.
     *
     * @param alone whether nothing else belongs to the transaction: where none has begun, the copy is one of its own, which
     *     saves the database two answers. The connection then commits by itself.
     */
    public void copy(Connection connection, List<Transfer> transfers, boolean alone) throws SQLException {
        var numbers = insertContexts(connection, transfers);
        if (alone && connection.unwrap(BaseConnection.class).getTransactionState() == TransactionState.IDLE) {
            connection.setAutoCommit(true);
        }
        var rows = new CopyRow();
        for (var transfer : transfers) {
            write(rows, transfer, numbers);
        }
        rows.end();
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
        try {
            copy.writeToCopy(rows.bytes(), 0, rows.size());
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    /** Appends rows as {@link #copy} does, where the login may not copy: it obeys row-level security. */
    public void insertAll(Connection connection, List<Transfer> transfers) throws SQLException {
        var numbers = insertContexts(connection, transfers);
        try (var insert = connection.prepareStatement(INSERT.replace("on conflict do nothing", ""))) {
            for (var transfer : transfers) {
                bind(insert, transfer, numbers);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Appends one row, unless its position or its key is taken. */
    public boolean insert(Connection connection, Transfer transfer) throws SQLException {
        var numbers = insertContexts(connection, List.of(transfer));
        try (var insert = connection.prepareStatement(INSERT)) {
            bind(insert, transfer, numbers);
            return insert.executeUpdate() == 1;
        }
    }

    /** What {@link #copy} wrote is committed: its dictionary entries need not be written again. */
    public void committed(List<Transfer> transfers) {
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        for (var transfer : transfers) {
            var context = transfer.context();
            if (context != null) {
                var entry = new Entry(transfer.wallet().account(), context);
                if (!known.containsKey(entry)) {
                    known.put(entry, context.number());
                }
            }
        }
    }

    /** Forgets what is surely stored: the database may be another one, or restored from a backup. */
    public void forget() {
        known.clear();
    }

    /** The newest row of each wallet that has one. */
    public Map<WalletKey, Transfer> last(Connection connection, Collection<WalletKey> wallets) throws SQLException {
        var found = new HashMap<WalletKey, Transfer>();
        try (var query = connection.prepareStatement(TransferStore.COLUMNS.replace("from ledger.transfer t", """
                from unnest(?::uuid[], ?::int[]) asked (account_id, wallet_no)
                cross join lateral (select * from ledger.transfer row
                                     where row.account_id = asked.account_id and row.wallet_no = asked.wallet_no
                                     order by row.seq desc limit 1) t"""))) {
            wallets(connection, query, wallets);
            each(query, transfer -> found.put(transfer.wallet(), transfer));
        }
        return found;
    }

    /** Where each wallet's sequence stands, for those that have begun. */
    public Map<WalletKey, Long> positions(Connection connection, Collection<WalletKey> wallets) throws SQLException {
        var found = new HashMap<WalletKey, Long>();
        try (var query = connection.prepareStatement("""
                select asked.account_id, asked.wallet_no, last.seq
                  from unnest(?::uuid[], ?::int[]) asked (account_id, wallet_no)
                 cross join lateral (select row.seq from ledger.transfer row
                                      where row.account_id = asked.account_id and row.wallet_no = asked.wallet_no
                                      order by row.seq desc limit 1) last
                """)) {
            wallets(connection, query, wallets);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.put(
                            new WalletKey(new AccountId(rows.getObject(1, UUID.class)), rows.getInt(2)),
                            rows.getLong(3));
                }
            }
        }
        return found;
    }

    /** A key of an account. */
    public record AccountKey(AccountId account, UUID key) {}

    /** The rows that used these keys. */
    public Map<AccountKey, Transfer> byKeys(Connection connection, Collection<AccountKey> keys) throws SQLException {
        var found = new HashMap<AccountKey, Transfer>();
        try (var query = connection.prepareStatement(TransferStore.COLUMNS.replace("from ledger.transfer t", """
                from unnest(?::uuid[], ?::uuid[]) asked (account_id, key)
                cross join lateral (select * from ledger.transfer row
                                     where row.account_id = asked.account_id and row.key = asked.key limit 1) t"""))) {
            query.setArray(1, uuids(connection, keys, key -> key.account().value()));
            query.setArray(2, uuids(connection, keys, AccountKey::key));
            each(query, transfer -> found.put(new AccountKey(transfer.wallet().account(), transfer.key()), transfer));
        }
        return found;
    }

    /** Rows at positions of wallets of one account. */
    public Map<Long, Transfer> at(Connection connection, WalletKey wallet, Collection<Long> positions)
            throws SQLException {
        var found = new HashMap<Long, Transfer>();
        try (var query = connection.prepareStatement(
                TransferStore.COLUMNS + " where t.account_id = ? and t.wallet_no = ? and t.seq = any (?)")) {
            query.setObject(1, wallet.account().value());
            query.setInt(2, wallet.number());
            query.setArray(3, connection.createArrayOf("int8", positions.toArray()));
            each(query, transfer -> found.put(transfer.seq(), transfer));
        }
        return found;
    }

    private Map<UsageContext, Long> insertContexts(Connection connection, List<Transfer> transfers)
            throws SQLException {
        var numbers = new HashMap<UsageContext, Long>();
        Set<Entry> seen = new HashSet<>();
        var missing = new ArrayList<Entry>();
        @Nullable UsageContext before = null;
        @Nullable AccountId account = null;
        for (var transfer : transfers) {
            var context = transfer.context();
            // Neighbours mostly share their context: one comparison of references saves two look-ups.
            if (context == null || context == before && transfer.wallet().account() == account) {
                continue;
            }
            before = context;
            account = transfer.wallet().account();
            var entry = new Entry(account, context);
            var number = known.get(entry);
            if (number == null && seen.add(entry)) {
                missing.add(entry);
            }
            if (!numbers.containsKey(context)) {
                numbers.put(context, number == null ? context.number() : number);
            }
        }
        if (!missing.isEmpty()) {
            insertMissing(connection, missing, numbers);
        }
        return numbers;
    }

    private static void insertMissing(Connection connection, List<Entry> missing, Map<UsageContext, Long> numbers)
            throws SQLException {
        // In one order everywhere, so that two processes that add the same words cannot wait for each other.
        missing.sort(java.util.Comparator.<Entry, UUID>comparing(
                        entry -> entry.account().value())
                .thenComparing(entry -> numbers.getOrDefault(entry.context(), 0L)));
        try (var insert = connection.prepareStatement("""
                insert into ledger.context (account_id, id, operation, unit, model, provider, feature, price_version, actor)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict do nothing
                """)) {
            for (var entry : missing) {
                var context = entry.context();
                insert.setObject(1, entry.account().value());
                insert.setLong(2, numbers.getOrDefault(context, 0L));
                insert.setString(3, context.operation());
                insert.setString(4, context.unit());
                insert.setString(5, context.model());
                insert.setString(6, context.provider());
                insert.setString(7, context.feature());
                insert.setString(8, context.priceVersion());
                insert.setString(9, context.actor());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void write(CopyRow rows, Transfer transfer, Map<UsageContext, Long> numbers) {
        var context = transfer.context();
        rows.begin(FIELDS)
                .uuid(transfer.wallet().account().value())
                .int4(transfer.wallet().number())
                .int8(transfer.seq())
                .smallint(transfer.kind().number())
                .smallint(transfer.counterAccount().number())
                .int8(transfer.amount())
                .int8(transfer.balance())
                .int8(transfer.held())
                .int8(transfer.burned())
                .int8(transfer.floor())
                .timestamp(transfer.createdAt())
                .uuid(transfer.key())
                .int8(transfer.fingerprint())
                .int8(context == null ? null : numbers.get(context))
                .uuid(transfer.userId())
                .uuid(transfer.subjectId())
                .text(transfer.reference())
                .jsonb(transfer.details());
    }

    private static void bind(PreparedStatement insert, Transfer transfer, Map<UsageContext, Long> numbers)
            throws SQLException {
        var context = transfer.context();
        insert.setObject(1, transfer.wallet().account().value());
        insert.setInt(2, transfer.wallet().number());
        insert.setLong(3, transfer.seq());
        insert.setShort(4, transfer.kind().number());
        insert.setShort(5, transfer.counterAccount().number());
        insert.setLong(6, transfer.amount());
        insert.setLong(7, transfer.balance());
        insert.setLong(8, transfer.held());
        insert.setLong(9, transfer.burned());
        insert.setObject(10, transfer.floor(), Types.BIGINT);
        insert.setObject(11, transfer.createdAt().atOffset(ZoneOffset.UTC));
        insert.setObject(12, transfer.key());
        insert.setLong(13, transfer.fingerprint());
        insert.setObject(14, context == null ? null : numbers.get(context), Types.BIGINT);
        insert.setObject(15, transfer.userId(), Types.OTHER);
        insert.setObject(16, transfer.subjectId(), Types.OTHER);
        insert.setString(17, transfer.reference());
        insert.setString(18, transfer.details());
    }

    private static void wallets(Connection connection, PreparedStatement query, Collection<WalletKey> wallets)
            throws SQLException {
        query.setArray(1, uuids(connection, wallets, wallet -> wallet.account().value()));
        query.setArray(
                2,
                connection.createArrayOf(
                        "int4", wallets.stream().map(WalletKey::number).toArray()));
    }

    private static <T> java.sql.Array uuids(
            Connection connection, Collection<T> things, java.util.function.Function<T, UUID> id) throws SQLException {
        return connection.createArrayOf("uuid", things.stream().map(id).toArray());
    }

    private static void each(PreparedStatement query, java.util.function.Consumer<Transfer> consumer)
            throws SQLException {
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                consumer.accept(TransferStore.row(rows, 0));
            }
        }
    }
}
