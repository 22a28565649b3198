package io.tallystick.bench;

import io.tallystick.kernel.ids.AccountId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.postgresql.PGConnection;

/** A debit as the product wrote it, in the format of {@code COPY BINARY}, with places for what differs from row to row. */
final class CopiedRow {

    private static final int HEADER = 19;
    private static final long ONE = 1_000_000;
    private static final long MICROSECONDS_TO_2000 = 946_684_800_000_000L;

    private final byte[] bytes;
    private final Map<String, Integer> places;

    private CopiedRow(byte[] bytes, Map<String, Integer> places) {
        this.bytes = bytes;
        this.places = places;
    }

    /** Reads the newest debit of an account. */
    static CopiedRow read(Connection connection, AccountId account, List<String> columns)
            throws SQLException, IOException {
        var out = new ByteArrayOutputStream();
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("""
                        copy (select %s from ledger.transfer where account_id = '%s' and kind = 2 order by seq desc limit 1)
                          to stdout (format binary)
                        """.formatted(String.join(", ", columns), account.value()), out);
        var copied = out.toByteArray();
        var row = java.util.Arrays.copyOfRange(copied, HEADER, copied.length - Short.BYTES);
        return new CopiedRow(row, places(row, columns));
    }

    int length() {
        return bytes.length;
    }

    /**
     * A wallet that debits of one credit are written for.
     *
     * @param balance after the last of them, as {@code burned}
     */
    record Position(UUID account, UUID user, long seq, long balance, long burned) {

        Position next() {
            return new Position(account, user, seq + 1, balance - ONE, burned + ONE);
        }
    }

    void write(ByteBuffer out, Position position, UUID key, long nowMicroseconds) {
        var start = out.position();
        out.put(bytes);
        putUuid(out, start + places.get("account_id"), position.account);
        putUuid(out, start + places.get("user_id"), position.user);
        putUuid(out, start + places.get("key"), key);
        out.putLong(start + places.get("seq"), position.seq);
        out.putLong(start + places.get("balance_after"), position.balance);
        out.putLong(start + places.get("burned_after"), position.burned);
        out.putLong(start + places.get("created_at"), nowMicroseconds - MICROSECONDS_TO_2000);
    }

    private static void putUuid(ByteBuffer out, int place, UUID id) {
        out.putLong(place, id.getMostSignificantBits());
        out.putLong(place + Long.BYTES, id.getLeastSignificantBits());
    }

    private static Map<String, Integer> places(byte[] row, List<String> columns) {
        var fields = ByteBuffer.wrap(row);
        var count = fields.getShort();
        if (count != columns.size()) {
            throw new IllegalStateException("There is no debit to copy");
        }
        var places = new HashMap<String, Integer>();
        for (var column : columns) {
            var length = fields.getInt();
            places.put(column, fields.position());
            fields.position(fields.position() + Math.max(length, 0));
        }
        return places;
    }
}
