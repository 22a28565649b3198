package io.tallystick.web.json;

/**
 * Looks through the bytes of a JSON body for what cannot be kept: U+0000, which PostgreSQL refuses; halves of surrogate pairs,
 * which are no characters; numbers such as {@code 1e999999999}, which are short to write and fill the memory when they are
 * added or printed. Looking at the bytes catches every string, name, key and number at once.
 */
final class SoundText {

    private static final int ESCAPE_LENGTH = 6;

    private SoundText() {}

    /** Whether every string in the body can be stored and sent out again. */
    static boolean isSound(byte[] json) {
        boolean inString = false;
        int position = 0;
        while (position < json.length) {
            if (!inString && isHugeExponent(json, position)) {
                return false;
            }
            inString ^= json[position] == '"';
            int next = json[position] == '\\' ? afterEscape(json, position) : afterByte(json, position);
            if (next < 0) {
                return false;
            }
            position = next;
        }
        return true;
    }

    /** An exponent of three digits or more. */
    private static boolean isHugeExponent(byte[] json, int position) {
        if (json[position] != 'e' && json[position] != 'E') {
            return false;
        }
        int digits = position + 1;
        if (digits < json.length && (json[digits] == '-' || json[digits] == '+')) {
            digits++;
        }
        int end = digits;
        while (end < json.length && json[end] >= '0' && json[end] <= '9') {
            end++;
        }
        return end - digits >= 3;
    }

    /** A zero byte is text in UTF-16 or worse; ED A0…BF is half of a surrogate pair, written in UTF-8. */
    private static int afterByte(byte[] json, int position) {
        boolean isHalf =
                json[position] == (byte) 0xED && position + 1 < json.length && (json[position + 1] & 0xFF) >= 0xA0;
        return json[position] == 0 || isHalf ? -1 : position + 1;
    }

    private static int afterEscape(byte[] json, int position) {
        int unit = unit(json, position);
        if (unit < 0) {
            return position + 2;
        }
        if (unit == 0 || Character.isLowSurrogate((char) unit)) {
            return -1;
        }
        if (!Character.isHighSurrogate((char) unit)) {
            return position + ESCAPE_LENGTH;
        }
        int second = unit(json, position + ESCAPE_LENGTH);
        return second > 0 && Character.isLowSurrogate((char) second) ? position + 2 * ESCAPE_LENGTH : -1;
    }

    /** The code unit that a {@code \}{@code uXXXX} at the position stands for, or −1 where there is none. */
    private static int unit(byte[] json, int position) {
        if (position + ESCAPE_LENGTH > json.length || json[position] != '\\' || json[position + 1] != 'u') {
            return -1;
        }
        int unit = 0;
        for (int digit = position + 2; digit < position + ESCAPE_LENGTH; digit++) {
            int value = Character.digit(json[digit], 16);
            if (value < 0) {
                return -1;
            }
            unit = unit * 16 + value;
        }
        return unit;
    }
}
