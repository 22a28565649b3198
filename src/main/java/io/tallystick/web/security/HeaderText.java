package io.tallystick.web.security;

/** What the text of a header may be. */
final class HeaderText {

    private static final char FIRST_PLAIN = ' ';
    private static final char LAST_PLAIN = '~';

    private HeaderText() {}

    /** What {@link #isSound(String)} is, and tabs. */
    static boolean isSoundValue(String text) {
        return isSound(text.indexOf('\t') < 0 ? text : text.replace('\t', ' '));
    }

    /** Whether every character is one that Unicode knows, and none controls anything. */
    static boolean isSound(String text) {
        for (var index = 0; index < text.length(); index++) {
            var character = text.charAt(index);
            if (character < FIRST_PLAIN || character > LAST_PLAIN) {
                return text.codePoints().allMatch(HeaderText::isSound);
            }
        }
        return true;
    }

    private static boolean isSound(int codePoint) {
        return Character.isDefined(codePoint) && !Character.isISOControl(codePoint);
    }
}
