package io.tallystick.invoicing.document;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import java.util.function.IntPredicate;
import org.springframework.util.StringUtils;
import org.springframework.util.function.SingletonSupplier;

/**
 * Latin readings of words in scripts we cannot set. A customer recognises "Bhārata" sooner than a row of squares, and
 * sooner than letters of their own script in the wrong order.
 */
final class Romanisation {
    // Building the rules takes longer than an invoice, and few invoices need them.
    private static final SingletonSupplier<Transliterator> ANY_LATIN =
            SingletonSupplier.of(() -> Transliterator.getInstance("Any-Latin; NFC"));

    private Romanisation() {}

    /** Replaces each run of one script that begins with such a letter, and each such digit. */
    static String of(String text, IntPredicate unsettable) {
        var result = new StringBuilder();
        int start = 0;
        while (start < text.length()) {
            int first = text.codePointAt(start);
            boolean word = unsettable.test(first) && UCharacter.hasBinaryProperty(first, UProperty.ALPHABETIC);
            int end = word ? endOfRun(text, start) : start + Character.charCount(first);
            var part = text.substring(start, end);
            result.append(word ? latin(part) : unsettable.test(first) ? digit(part) : part);
            start = end;
        }
        return result.toString();
    }

    private static String digit(String letter) {
        int value = Character.digit(letter.codePointAt(0), 10);
        return value < 0 ? letter : Integer.toString(value);
    }

    private static int endOfRun(String text, int start) {
        int script = UScript.getScript(text.codePointAt(start));
        int end = start;
        while (end < text.length() && belongs(text.codePointAt(end), script)) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean belongs(int letter, int script) {
        return UScript.getScript(letter) == script || UScript.getScript(letter) == UScript.INHERITED;
    }

    private static synchronized String latin(String word) {
        return StringUtils.capitalize(ANY_LATIN.obtain().transliterate(word));
    }
}
