package io.tallystick.bench;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.ids.Uuids;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;

/**
 * How fast PostgreSQL takes the same rows when nobody decides anything: {@code COPY BINARY} into a table made like the
 * ledger's, indexes and checks included, with a commit for every 2,000 rows.
 */
final class CopyYardstick {

    private static final int BATCH = 2_000;
    private static final byte[] HEADER = "PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);

    private final BenchServer server;
    private final List<String> columns;
    private final CopiedRow row;
    private final List<UUID> wallets;
    private final long[] seqs;
    private final int connections;

    /** The first of the accounts must have been debited by the product: its row is the one that is copied. */
    CopyYardstick(BenchServer server, List<AccountId> accounts, int connections) throws Exception {
        this.server = server;
        this.connections = connections;
        this.wallets = accounts.stream().map(AccountId::value).toList();
        this.seqs = new long[accounts.size()];
        var sql = server.sql();
        columns = sql.queryForList("""
                select column_name from information_schema.columns
                 where table_schema = 'ledger' and table_name = 'transfer' order by ordinal_position
                """, String.class);
        sql.execute("create schema if not exists bench");
        sql.execute("drop table if exists bench.transfer");
        sql.execute("create table bench.transfer (like ledger.transfer including all)");
        try (var connection = server.owner().getConnection()) {
            row = CopiedRow.read(connection, accounts.getFirst(), columns);
        }
    }

    double perSecond(Duration length) throws Exception {
        var began = System.nanoTime();
        var until = began + length.toNanos();
        try (var threads = Executors.newFixedThreadPool(connections)) {
            var running = IntStream.range(0, connections)
                    .mapToObj(part -> threads.submit(() -> copyUntil(until, part)))
                    .toList();
            var rows = 0L;
            for (var part : running) {
                rows += part.get();
            }
            return rows * 1e9 / (System.nanoTime() - began);
        }
    }

    private long copyUntil(long until, int part) throws SQLException {
        var rows = 0L;
        var buffer = ByteBuffer.allocate(HEADER.length + BATCH * row.length() + Short.BYTES);
        try (var connection = server.owner().getConnection()) {
            connection.setAutoCommit(false);
            while (System.nanoTime() < until) {
                fill(buffer.clear(), part);
                copy(connection, buffer);
                rows += BATCH;
            }
        }
        return rows;
    }

    private void copy(Connection connection, ByteBuffer buffer) throws SQLException {
        var copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy bench.transfer (%s) from stdin (format binary)".formatted(String.join(", ", columns)));
        copy.writeToCopy(buffer.array(), 0, buffer.position());
        copy.endCopy();
        connection.commit();
    }

    /** Each connection has wallets of its own; within a batch they are in order, as the product has them. */
    private void fill(ByteBuffer buffer, int part) {
        var mine = Math.max(1, wallets.size() / connections);
        var chosen = IntStream.range(0, BATCH)
                .map(number -> Math.min(
                        wallets.size() - 1,
                        part * mine + ThreadLocalRandom.current().nextInt(mine)))
                .sorted()
                .toArray();
        var now = System.currentTimeMillis() * 1_000;
        buffer.put(HEADER);
        for (var wallet : chosen) {
            row.write(buffer, wallets.get(wallet), ++seqs[wallet], Uuids.next(), now);
        }
        buffer.putShort((short) -1);
    }
}
