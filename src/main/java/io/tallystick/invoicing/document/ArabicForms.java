package io.tallystick.invoicing.document;

import static com.ibm.icu.lang.UCharacter.getIntPropertyValue;

import com.ibm.icu.lang.UCharacter.DecompositionType;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.util.HashMap;
import java.util.Map;

/**
 * Joins Arabic letters by writing each as the form it has between its neighbours. The forms are read from Unicode's own
 * tables, which makes Persian, Urdu and Kurdish letters join like the Arabic ones; ICU's shaping knows the latter only.
 */
final class ArabicForms {
    private static final int LAM = 0x0644;
    private static final int FIRST_LAM_ALEF = 0xFEF5;
    private static final Map<Form, Integer> FORMS = forms();

    private ArabicForms() {}

    private record Form(String letters, int place) {}

    private static Map<Form, Integer> forms() {
        var forms = new HashMap<Form, Integer>();
        // The pages of presentation forms; word ligatures among them have more than two letters and are not asked for.
        for (int form = 0xFB50; form <= 0xFEFC; form++) {
            var letters = Normalizer2.getNFKCInstance().getRawDecomposition(form);
            if (letters != null) {
                forms.putIfAbsent(new Form(letters, getIntPropertyValue(form, UProperty.DECOMPOSITION_TYPE)), form);
            }
        }
        return forms;
    }

    /** The text with every letter in its form; as long as before or, for lam with alef, shorter. */
    static String join(String text) {
        var letters = text.codePoints().toArray();
        var joined = new StringBuilder(letters.length);
        for (int i = 0; i < letters.length; i++) {
            int place = place(letters, i, i);
            int alef = i + 1 < letters.length ? ligature(letters, i) : 0;
            if (alef != 0) {
                joined.appendCodePoint(alef);
                i++;
            } else {
                joined.appendCodePoint(FORMS.getOrDefault(new Form(Character.toString(letters[i]), place), letters[i]));
            }
        }
        return joined.toString();
    }

    /** Lam and alef are always written as one; other pairs are a matter of style and stay two. */
    private static int ligature(int[] letters, int lam) {
        if (letters[lam] != LAM) {
            return 0;
        }
        var pair = new String(letters, lam, 2);
        int form = FORMS.getOrDefault(new Form(pair, place(letters, lam, lam + 1)), 0);
        return form >= FIRST_LAM_ALEF ? form : 0;
    }

    private static int place(int[] letters, int first, int last) {
        boolean before = joinsForward(neighbour(letters, first, -1)) && joinsBackward(letters[first]);
        boolean after = joinsForward(letters[last]) && joinsBackward(neighbour(letters, last, 1));
        if (before) {
            return after ? DecompositionType.MEDIAL : DecompositionType.FINAL;
        }
        return after ? DecompositionType.INITIAL : DecompositionType.ISOLATED;
    }

    /** The next letter in a direction; vowel marks do not come between letters. */
    private static int neighbour(int[] letters, int from, int step) {
        int at = from + step;
        while (at >= 0 && at < letters.length && joining(letters[at]) == JoiningType.TRANSPARENT) {
            at += step;
        }
        return at >= 0 && at < letters.length ? letters[at] : ' ';
    }

    private static boolean joinsForward(int letter) {
        return joining(letter) == JoiningType.DUAL_JOINING || joining(letter) == JoiningType.JOIN_CAUSING;
    }

    private static boolean joinsBackward(int letter) {
        return joinsForward(letter) || joining(letter) == JoiningType.RIGHT_JOINING;
    }

    private static int joining(int letter) {
        return getIntPropertyValue(letter, UProperty.JOINING_TYPE);
    }
}
