package io.tallystick.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes rows in PostgreSQL's binary format of {@code COPY}: each field is its length and its bytes. */
final class CopyRow {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};
    private static final int NULL = -1;
    private static final long SECONDS_TO_2000 = 946_684_800L;
    private static final byte JSONB_VERSION = 1;

    private byte[] bytes = new byte[64 * 1024];
    private int size;

    CopyRow() {
        raw(SIGNATURE);
        integer(0);
        integer(0);
    }

    byte[] bytes() {
        return bytes;
    }

    int size() {
        return size;
    }

    CopyRow begin(int fields) {
        room(2);
        bytes[size++] = (byte) (fields >> 8);
        bytes[size++] = (byte) fields;
        return this;
    }

    /** The mark after the last row. */
    CopyRow end() {
        return begin(-1);
    }

    CopyRow smallint(int value) {
        integer(2);
        return begin(value);
    }

    CopyRow int4(int value) {
        integer(4);
        integer(value);
        return this;
    }

    CopyRow int8(long value) {
        integer(8);
        bigint(value);
        return this;
    }

    CopyRow int8(@Nullable Long value) {
        return value == null ? none() : int8(value.longValue());
    }

    CopyRow uuid(@Nullable UUID value) {
        if (value == null) {
            return none();
        }
        integer(16);
        bigint(value.getMostSignificantBits());
        bigint(value.getLeastSignificantBits());
        return this;
    }

    CopyRow timestamp(Instant value) {
        return int8((value.getEpochSecond() - SECONDS_TO_2000) * 1_000_000 + value.getNano() / 1_000);
    }

    CopyRow text(@Nullable String value) {
        if (value == null) {
            return none();
        }
        var encoded = value.getBytes(StandardCharsets.UTF_8);
        integer(encoded.length);
        raw(encoded);
        return this;
    }

    CopyRow jsonb(String value) {
        var encoded = value.getBytes(StandardCharsets.UTF_8);
        integer(encoded.length + 1);
        room(1);
        bytes[size++] = JSONB_VERSION;
        raw(encoded);
        return this;
    }

    private CopyRow none() {
        integer(NULL);
        return this;
    }

    private void bigint(long value) {
        integer((int) (value >>> 32));
        integer((int) value);
    }

    private void integer(int value) {
        room(4);
        bytes[size++] = (byte) (value >> 24);
        bytes[size++] = (byte) (value >> 16);
        bytes[size++] = (byte) (value >> 8);
        bytes[size++] = (byte) value;
    }

    private void raw(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
