package io.tallystick.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** The usual way to debit, in tables of its own: one transaction per debit that locks the balance, writes a row and updates it. */
final class Yardstick {

    private final DataSource database;

    Yardstick(DataSource database, int wallets) throws SQLException {
        this.database = database;
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create schema if not exists bench");
            statement.execute("drop table if exists bench.debit, bench.wallet");
            statement.execute("create table bench.wallet (id int primary key, balance bigint not null)");
            statement.execute(
                    "create table bench.debit (id uuid primary key, wallet int not null, amount bigint not null)");
            statement.execute("insert into bench.wallet select n, 1000000000000 from generate_series(0, %d) n"
                    .formatted(wallets));
        }
    }

    void debit(int wallet) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            lock(connection, wallet);
            write(connection, wallet);
            connection.commit();
        }
    }

    private static void lock(Connection connection, int wallet) throws SQLException {
        try (var statement = connection.prepareStatement("select balance from bench.wallet where id = ? for update")) {
            statement.setInt(1, wallet);
            statement.executeQuery().next();
        }
    }

    private static void write(Connection connection, int wallet) throws SQLException {
        try (var insert = connection.prepareStatement("insert into bench.debit values (?, ?, 1)");
                var update =
                        connection.prepareStatement("update bench.wallet set balance = balance - 1 where id = ?")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setInt(2, wallet);
            insert.execute();
            update.setInt(1, wallet);
            update.execute();
        }
    }
}
