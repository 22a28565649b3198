package io.tallystick.kernel.settings;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Variables that begin like ours and are none of ours: most likely misspelt, so each is answered with the nearest real one. */
public final class UnknownSettings {

    private static final String PREFIX = "TALLYSTICK_";

    private UnknownSettings() {}

    /** One sentence per unknown variable; empty when all are known. */
    public static List<String> in(Collection<String> variables) {
        return variables.stream()
                .filter(name -> name.startsWith(PREFIX))
                .filter(name -> Arrays.stream(Setting.values())
                        .noneMatch(setting -> setting.name().equals(name)))
                .sorted()
                .map(name -> "%s is not a setting of Tallystick. Did you mean %s?".formatted(name, nearest(name)))
                .toList();
    }

    private static Setting nearest(String name) {
        return Arrays.stream(Setting.values())
                .min(Comparator.comparingInt(setting -> distance(name, setting.name())))
                .orElseThrow();
    }

    /** Levenshtein: how many characters to insert, delete or change. */
    private static int distance(String from, String to) {
        var previous = new int[to.length() + 1];
        Arrays.setAll(previous, index -> index);
        for (var row = 1; row <= from.length(); row++) {
            var current = new int[to.length() + 1];
            current[0] = row;
            for (var column = 1; column <= to.length(); column++) {
                var change = from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1;
                current[column] =
                        Math.min(previous[column - 1] + change, Math.min(previous[column], current[column - 1]) + 1);
            }
            previous = current;
        }
        return previous[to.length()];
    }
}
