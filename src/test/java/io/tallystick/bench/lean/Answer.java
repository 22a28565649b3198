package io.tallystick.bench.lean;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Finds where an HTTP/1.1 answer ends: by its length, or by the last of its chunks. */
final class Answer {

    private static final int UNKNOWN = -1;
    private static final int CHUNKED = -2;

    private int bodyAt;
    private int status;
    private int length;

    void begin() {
        bodyAt = 0;
        status = 0;
        length = UNKNOWN;
    }

    boolean isWhole(ByteBuffer in) {
        if (length == UNKNOWN) {
            readHead(in);
        }
        if (length == CHUNKED) {
            return endsWithLastChunk(in);
        }
        return length >= 0 && in.position() >= bodyAt + length;
    }

    int status() {
        return status;
    }

    int count(ByteBuffer in, byte[] word) {
        var array = in.array();
        var found = 0;
        for (int place = bodyAt; place <= in.position() - word.length; place++) {
            if (array[place] == word[0]
                    && java.util.Arrays.equals(array, place, place + word.length, word, 0, word.length)) {
                found++;
            }
        }
        return found;
    }

    private void readHead(ByteBuffer in) {
        var array = in.array();
        for (int place = 3; place < in.position(); place++) {
            if (array[place] == '\n' && array[place - 2] == '\n') {
                bodyAt = place + 1;
                readHeaders(new String(array, 0, bodyAt, StandardCharsets.US_ASCII));
                return;
            }
        }
    }

    private void readHeaders(String head) {
        status = Integer.parseInt(head.substring(9, 12));
        var lower = head.toLowerCase(Locale.ROOT);
        var at = lower.indexOf("\r\ncontent-length:");
        if (at >= 0) {
            length = Integer.parseInt(
                    lower.substring(at + 17, lower.indexOf('\r', at + 2)).strip());
        } else {
            length = lower.contains("\r\ntransfer-encoding: chunked") ? CHUNKED : 0;
        }
    }

    private static boolean endsWithLastChunk(ByteBuffer in) {
        var end = in.position();
        var array = in.array();
        return end >= 5
                && array[end - 5] == '0'
                && array[end - 4] == '\r'
                && array[end - 3] == '\n'
                && array[end - 2] == '\r'
                && array[end - 1] == '\n';
    }
}
