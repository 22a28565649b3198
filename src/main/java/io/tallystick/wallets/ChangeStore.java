package io.tallystick.wallets;

import io.tallystick.ledger.Transfer.WalletKey;
import io.tallystick.wallets.Changes.Closed;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** Writes what decisions leave beside the sequences: rows that change now and then, not with every debit. */
@Repository
class ChangeStore {

    void write(Connection connection, Changes changes) throws SQLException {
        users(connection, changes.users);
        lots(connection, changes.lotsGranted);
        switches(connection, changes.switches);
        rollovers(connection, changes.rollovers);
        closed(connection, changes.lotsClosed, """
                update wallets.grant_lot set closed_seq = ? where account_id = ? and wallet_no = ? and granted_seq = ?
                """);
        holds(connection, changes.holdsOpened);
        closed(connection, changes.holdsClosed, """
                update wallets.hold set closed_seq = ? where account_id = ? and wallet_no = ? and opened_seq = ?
                """);
        falls(connection, changes.falls);
    }

    private static void users(Connection connection, List<Changes.NewUser> users) throws SQLException {
        if (users.isEmpty()) {
            return;
        }
        try (var insert = connection.prepareStatement("""
                insert into wallets.end_user (account_id, id, external_id) values (?, ?, ?)
                on conflict do nothing
                """)) {
            // In one order everywhere, so that two processes that add the same users cannot wait for each other.
            var sorted = users.stream()
                    .sorted(Comparator.<Changes.NewUser, UUID>comparing(
                                    user -> user.account().value())
                            .thenComparing(Changes.NewUser::id))
                    .toList();
            for (var user : sorted) {
                insert.setObject(1, user.account().value());
                insert.setObject(2, user.id());
                insert.setString(3, user.externalId());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void lots(Connection connection, List<Changes.GrantedLot> lots) throws SQLException {
        if (lots.isEmpty()) {
            return;
        }
        try (var insert = connection.prepareStatement("""
                insert into wallets.grant_lot (account_id, wallet_no, granted_seq, kind, amount, priority, expires_at,
                                               paid_minor, paid_currency, cause_kind, cause_id, settled_debt, burned_before,
                                               filled_to, rollover_cap, rollover_left, rollover_until)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)) {
            for (var lot : lots) {
                bind(insert, lot);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void bind(PreparedStatement insert, Changes.GrantedLot lot) throws SQLException {
        var grant = lot.grant();
        var expires = grant.expiresAt();
        var paid = grant.paid();
        insert.setObject(1, grant.wallet().account().value());
        insert.setInt(2, grant.wallet().number());
        insert.setLong(3, grant.seq());
        insert.setString(4, grant.kind().name().toLowerCase(Locale.ROOT));
        insert.setLong(5, grant.amount());
        insert.setInt(6, grant.priority());
        insert.setObject(7, expires == null ? null : expires.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
        insert.setObject(8, paid == null ? null : paid.minor(), Types.BIGINT);
        insert.setString(9, paid == null ? null : paid.currency().code());
        insert.setString(10, grant.causeKind());
        insert.setObject(11, grant.cause());
        insert.setLong(12, grant.settledDebt());
        insert.setLong(13, lot.burnedBefore());
        insert.setLong(14, lot.filledTo());
        var rollover = grant.rollover();
        insert.setObject(15, rollover == null ? null : rollover.atMost(), Types.BIGINT);
        insert.setLong(16, rollover == null ? 0 : rollover.atMost());
        insert.setObject(
                17, rollover == null ? null : rollover.until().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    private static void rollovers(Connection connection, List<Changes.RolloverLeft> rollovers) throws SQLException {
        if (rollovers.isEmpty()) {
            return;
        }
        try (var update = connection.prepareStatement("""
                update wallets.grant_lot set rollover_left = ? where account_id = ? and wallet_no = ? and granted_seq = ?
                """)) {
            for (var one : rollovers) {
                update.setLong(1, one.left());
                wallet(update, 2, one.wallet());
                update.setLong(4, one.granted());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private static void switches(Connection connection, List<Changes.Switched> switches) throws SQLException {
        if (switches.isEmpty()) {
            return;
        }
        try (var insert = connection.prepareStatement(
                "insert into wallets.burn_switch (account_id, wallet_no, burned_from, lot_seq) values (?, ?, ?, ?)")) {
            for (var switched : switches) {
                wallet(insert, 1, switched.wallet());
                insert.setLong(3, switched.burnSwitch().burnedFrom());
                insert.setLong(4, switched.burnSwitch().lotSeq());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void holds(Connection connection, List<Changes.Opened> holds) throws SQLException {
        if (holds.isEmpty()) {
            return;
        }
        try (var insert = connection.prepareStatement("""
                insert into wallets.hold (account_id, wallet_no, opened_seq, amount, expires_at) values (?, ?, ?, ?, ?)
                """)) {
            for (var opened : holds) {
                wallet(insert, 1, opened.wallet());
                insert.setLong(3, opened.hold().seq());
                insert.setLong(4, opened.hold().amount());
                insert.setObject(5, opened.hold().expiresAt().atOffset(ZoneOffset.UTC));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void closed(Connection connection, List<Closed> closed, String sql) throws SQLException {
        if (closed.isEmpty()) {
            return;
        }
        try (var update = connection.prepareStatement(sql)) {
            for (var one : closed) {
                update.setLong(1, one.closed());
                wallet(update, 2, one.wallet());
                update.setLong(4, one.opened());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private static void falls(Connection connection, List<Changes.Fall> falls) throws SQLException {
        if (falls.isEmpty()) {
            return;
        }
        try (var insert = connection.prepareStatement("""
                insert into wallets.fall (account_id, wallet_no, seq, reason, level, fell_at) values (?, ?, ?, ?, ?, ?)
                """)) {
            for (var fall : falls) {
                wallet(insert, 1, fall.wallet());
                insert.setLong(3, fall.seq());
                insert.setString(4, fall.reason().name().toLowerCase(Locale.ROOT));
                insert.setLong(5, fall.level());
                insert.setObject(6, fall.at().atOffset(ZoneOffset.UTC));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void wallet(PreparedStatement statement, int from, WalletKey wallet) throws SQLException {
        statement.setObject(from, wallet.account().value());
        statement.setInt(from + 1, wallet.number());
    }
}
