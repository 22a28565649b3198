package io.tallystick.bench;

import io.tallystick.bench.CopiedRow.Position;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.ids.Uuids;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;

/** Writes debits with {@code COPY BINARY}, 2,000 rows to a transaction, each connection for wallets of its own. */
final class Copying {

    private static final int BATCH = 2_000;
    private static final byte[] HEADER = "PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);

    private final BenchServer server;
    private final String into;
    private final List<String> columns;
    private final CopiedRow row;
    private final Position[] wallets;
    private final int connections;

    /**
     * @param into a table like the ledger's
     * @param debited an account whose newest debit is the row that is written again and again
     * @param wallets where they stand
     */
    Copying(BenchServer server, String into, AccountId debited, List<Position> wallets, int connections)
            throws Exception {
        this.server = server;
        this.into = into;
        this.connections = connections;
        this.wallets = wallets.toArray(Position[]::new);
        this.columns = server.sql().queryForList("""
                select column_name from information_schema.columns
                 where table_schema = 'ledger' and table_name = 'transfer' order by ordinal_position
                """, String.class);
        try (var connection = server.owner().getConnection()) {
            this.row = CopiedRow.read(connection, debited, columns);
        }
    }

    /** Goes on as long as it is told to; how many rows it wrote. */
    long run(BooleanSupplier goesOn) throws Exception {
        try (var threads = Executors.newFixedThreadPool(connections)) {
            var running = IntStream.range(0, connections)
                    .mapToObj(part -> threads.submit(() -> run(goesOn, part)))
                    .toList();
            var rows = 0L;
            for (var part : running) {
                rows += part.get();
            }
            return rows;
        }
    }

    private long run(BooleanSupplier goesOn, int part) throws SQLException {
        var rows = 0L;
        var buffer = ByteBuffer.allocate(HEADER.length + BATCH * row.length() + Short.BYTES);
        try (var connection = server.owner().getConnection()) {
            connection.setAutoCommit(false);
            while (goesOn.getAsBoolean()) {
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
                .copyIn("copy %s (%s) from stdin (format binary)".formatted(into, String.join(", ", columns)));
        copy.writeToCopy(buffer.array(), 0, buffer.position());
        copy.endCopy();
        connection.commit();
    }

    /** Within a batch the wallets are in order, as the product has them. */
    private void fill(ByteBuffer buffer, int part) {
        var mine = Math.max(1, wallets.length / connections);
        var chosen = IntStream.range(0, BATCH)
                .map(number -> Math.min(
                        wallets.length - 1,
                        part * mine + ThreadLocalRandom.current().nextInt(mine)))
                .sorted()
                .toArray();
        var now = System.currentTimeMillis() * 1_000;
        buffer.put(HEADER);
        for (var wallet : chosen) {
            wallets[wallet] = wallets[wallet].next();
            row.write(buffer, wallets[wallet], Uuids.next(), now);
        }
        buffer.putShort((short) -1);
    }
}
