package io.tallystick.invoicing.document;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import java.util.function.IntPredicate;
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

    /** Replaces each run of one script that begins with such a letter; everything else stays as it was. */
    static String of(String text, IntPredicate unsettable) {
        var result = new StringBuilder();
        for (int start = 0; start < text.length(); ) {
            int first = text.codePointAt(start);
            int end = unsettable.test(first) ? endOfRun(text, start) : start + Character.charCount(first);
            var part = text.substring(start, end);
            result.append(unsettable.test(first) ? latin(part) : part);
            start = end;
        }
        return result.toString();
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
        return ANY_LATIN.obtain().transliterate(word);
    }
}
