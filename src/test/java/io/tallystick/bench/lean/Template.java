package io.tallystick.bench.lean;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;

/** The bytes of a request, made once; before each sending only its keys and users are written over. */
final class Template {

    static final String KEY = "00000000-0000-7000-8000-000000000000";
    static final String USER = "@@";

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private final byte[] bytes;
    private final int[] keys;
    private final int[] users;

    Template(String text) {
        this.bytes = text.getBytes(StandardCharsets.US_ASCII);
        this.keys = places(text, KEY);
        this.users = places(text, USER);
    }

    /** The next request, in the connection's own buffer. */
    void fill(ByteBuffer buffer) {
        for (var place : keys) {
            writeKey(place);
        }
        for (var place : users) {
            var user = ThreadLocalRandom.current().nextInt(100);
            bytes[place] = (byte) ('0' + user / 10);
            bytes[place + 1] = (byte) ('0' + user % 10);
        }
        buffer.clear().put(bytes).flip();
    }

    int length() {
        return bytes.length;
    }

    /** A UUIDv7: the time in milliseconds, then chance. */
    private void writeKey(int place) {
        var random = ThreadLocalRandom.current();
        var head = System.currentTimeMillis() << 16 | 0x7000L | random.nextInt(0x1000);
        var tail = 0x8000_0000_0000_0000L | random.nextLong() >>> 2;
        writeHex(head >>> 32, 8, place);
        writeHex(head >>> 16, 4, place + 9);
        writeHex(head, 4, place + 14);
        writeHex(tail >>> 48, 4, place + 19);
        writeHex(tail, 12, place + 24);
    }

    private void writeHex(long value, int digits, int place) {
        for (int digit = 0; digit < digits; digit++) {
            bytes[place + digit] = HEX[(int) (value >>> 4 * (digits - 1 - digit)) & 15];
        }
    }

    private static int[] places(String text, String mark) {
        return java.util.stream.IntStream.iterate(
                        text.indexOf(mark), place -> place >= 0, place -> text.indexOf(mark, place + 1))
                .toArray();
    }
}
