package io.tallystick.web.json;

/**
 * Looks through the bytes of a JSON body for text that no column can hold: U+0000, which PostgreSQL refuses, and halves of
 * surrogate pairs, which are no characters. Looking at the bytes catches every string, name and map key at once.
 */
final class SoundText {

    private static final int ESCAPE_LENGTH = 6;

    private SoundText() {}

    /** Whether every string in the body can be stored and sent out again. */
    static boolean isSound(byte[] json) {
        int position = 0;
        while (position < json.length) {
            int next = json[position] == '\\' ? afterEscape(json, position) : afterByte(json, position);
            if (next < 0) {
                return false;
            }
            position = next;
        }
        return true;
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
