package io.tallystick.invoicing.document;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Prepares the texts of one document for setting and remembers which fonts they need. Every text a person wrote goes
 * through {@link #set}: afterwards it holds only characters that XML allows and some font of ours can draw.
 */
final class Lettering {
    private static final String SQUARE = "\u25A1";
    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final Pattern LINE_END = Pattern.compile("\r\n?|[\u0085\u2028\u2029]");
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private final BitSet letters = new BitSet();

    /** The text as it will be drawn; empty for null. */
    String set(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        var lines = LINE_END.matcher(text).replaceAll("\n");
        var composed = Normalizer.normalize(visible(lines), Normalizer.Form.NFC);
        var drawable = drawable(composed) ? composed : substitute(composed);
        drawable.codePoints().forEach(letters::set);
        return drawable;
    }

    /** The fonts the document needs, each before those that only fill its gaps. */
    List<Typeface> typefaces(@Nullable String country) {
        var needed = EnumSet.of(Typeface.INTER, Typeface.INTER_SEMIBOLD);
        var order = order(country);
        letters.stream().forEach(letter -> first(order, letter, needed));
        return order.stream().filter(needed::contains).toList();
    }

    private static void first(List<Typeface> order, int letter, Set<Typeface> needed) {
        order.stream().filter(typeface -> typeface.has(letter)).findFirst().ifPresent(needed::add);
    }

    /** One code point stands for a Chinese and a Japanese form: kana, or a customer in Japan, ask for the latter. */
    private List<Typeface> order(@Nullable String country) {
        var order = new ArrayList<>(List.of(Typeface.values()));
        var kana = letters.get(0x3041, 0x3100).stream().findAny().isPresent();
        if (kana || "JP".equals(country)) {
            order.remove(Typeface.JAPANESE);
            order.add(order.indexOf(Typeface.CHINESE), Typeface.JAPANESE);
        }
        return order;
    }

    /** Leaves out what XML forbids and what would reorder or hide its neighbours; white space becomes a space. */
    private static String visible(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            if (letter == '\n') {
                kept.append('\n');
            } else if (Character.isWhitespace(letter) || Character.getType(letter) == Character.SPACE_SEPARATOR) {
                kept.append(letter == 0xA0 || letter == 0x202F ? '\u00A0' : ' ');
            } else if (isKept(letter)) {
                kept.appendCodePoint(letter);
            }
        });
        return kept.toString();
    }

    private static boolean isKept(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.SURROGATE -> false;
            // The joiner of emoji sequences stays until the sequence has been replaced as one.
            case Character.FORMAT -> letter == ZERO_WIDTH_NON_JOINER || letter == ZERO_WIDTH_JOINER;
            default -> letter != 0xFFFE && letter != 0xFFFF;
        };
    }

    private static boolean drawable(String text) {
        return text.codePoints().allMatch(Lettering::drawable);
    }

    private static boolean drawable(int letter) {
        if (letter == '\n') {
            return true;
        }
        for (var typeface : Typeface.values()) {
            if (typeface.has(letter)) {
                return true;
            }
        }
        return false;
    }

    private static String substitute(String text) {
        var romanised = Romanisation.of(text, letter -> !drawable(letter));
        return CLUSTER.matcher(romanised)
                .results()
                .map(cluster -> drawn(cluster.group()))
                .collect(joining());
    }

    private static String drawn(String cluster) {
        if (drawable(cluster)) {
            return cluster;
        }
        var rest = cluster.codePoints()
                .filter(Lettering::drawable)
                .filter(letter -> Character.isLetterOrDigit(letter) || letter < 0x80)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return rest.isEmpty() ? SQUARE : rest;
    }
}
