package io.tallystick.bench;

import com.zaxxer.hikari.HikariDataSource;
import io.tallystick.kernel.ids.Uuids;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The usual way to debit, in tables of its own that hold no more than it needs: one transaction per debit that locks the
 * balance, writes a row, updates the balance and commits. The driver prepares its statements on the server.
 */
final class Yardstick implements AutoCloseable {

    private static final int CALLERS = 1_000;
    private static final Duration TRIAL = Duration.ofSeconds(2);

    private final BenchServer server;
    private final int wallets;
    private HikariDataSource pool;

    /** Finds the better of two sizes of the pool first. */
    Yardstick(BenchServer server, int wallets) throws Exception {
        this.server = server;
        this.wallets = wallets;
        makeTables();
        var speeds = new double[] {speedWithPoolOf(8), speedWithPoolOf(16)};
        pool = speeds[0] > speeds[1] ? pool(8) : pool(16);
    }

    int poolSize() {
        return pool.getMaximumPoolSize();
    }

    double perSecond(Duration length) throws Exception {
        return Load.run(
                        CALLERS,
                        length,
                        caller -> debit(ThreadLocalRandom.current().nextInt(wallets)))
                .perSecond();
    }

    @Override
    public void close() {
        pool.close();
    }

    private double speedWithPoolOf(int connections) throws Exception {
        pool = pool(connections);
        try (var tried = pool) {
            perSecond(TRIAL);
            return perSecond(TRIAL);
        }
    }

    private HikariDataSource pool(int connections) {
        var made = new HikariDataSource();
        made.setDataSource(server.owner());
        made.setMaximumPoolSize(connections);
        made.setMinimumIdle(connections);
        // A thousand callers of one row wait long, and some much longer than others.
        made.setConnectionTimeout(Duration.ofMinutes(5).toMillis());
        made.setAutoCommit(false);
        return made;
    }

    private void makeTables() {
        var sql = server.sql();
        sql.execute("create schema if not exists bench");
        sql.execute("drop table if exists bench.debit, bench.wallet");
        sql.execute("create table bench.wallet (id int primary key, balance bigint not null)");
        sql.execute("""
                create table bench.debit (id uuid primary key, wallet int not null, amount bigint not null,
                                          balance_after bigint not null, created_at timestamptz not null)
                """);
        sql.execute(
                "insert into bench.wallet select n, 1000000000000 from generate_series(0, %d) n".formatted(wallets));
        sql.execute("analyze bench.wallet");
    }

    private void debit(int wallet) throws SQLException {
        try (var connection = pool.getConnection()) {
            var balance = lock(connection, wallet);
            write(connection, wallet, balance - 1);
            connection.commit();
        }
    }

    private static long lock(Connection connection, int wallet) throws SQLException {
        try (var statement = connection.prepareStatement("select balance from bench.wallet where id = ? for update")) {
            statement.setInt(1, wallet);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static void write(Connection connection, int wallet, long balance) throws SQLException {
        try (var insert =
                        connection.prepareStatement("insert into bench.debit values (?, ?, 1, ?, clock_timestamp())");
                var update = connection.prepareStatement("update bench.wallet set balance = ? where id = ?")) {
            insert.setObject(1, Uuids.next());
            insert.setInt(2, wallet);
            insert.setLong(3, balance);
            insert.execute();
            update.setLong(1, balance);
            update.setInt(2, wallet);
            update.execute();
        }
    }
}
