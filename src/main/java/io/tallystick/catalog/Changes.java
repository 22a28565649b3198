package io.tallystick.catalog;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the audit log says of an edit: the fields that differ, with long numbers of banks and wallets masked. */
final class Changes {

    private static final int LEFT_READABLE = 4;
    private static final Set<String> MASKED = Set.of("bank", "bank_details", "wallet_details");

    private Changes() {}

    /** The fields that differ, each as {@code old → new}. Values are compared whole, before they are masked. */
    static Map<String, String> between(Map<String, String> before, Map<String, String> after) {
        var changes = new LinkedHashMap<String, String>();
        after.forEach((field, now) -> {
            var then = before.getOrDefault(field, "");
            if (!then.equals(now)) {
                changes.put(field, "%s → %s".formatted(shown(field, then), shown(field, now)));
            }
        });
        return changes;
    }

    /** All fields that have a value. */
    static Map<String, String> all(Map<String, String> fields) {
        var shown = new LinkedHashMap<String, String>();
        fields.forEach((field, value) -> {
            if (!value.isEmpty()) {
                shown.put(field, shown(field, value));
            }
        });
        return shown;
    }

    static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    /** Labels and values, one to a line: the form in which {@link #between} masks them. */
    static String lines(Map<String, String> byLabel) {
        return byLabel.entrySet().stream()
                .map(detail -> detail.getKey() + ": " + detail.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static String shown(String field, String value) {
        if (value.isEmpty()) {
            return "none";
        }
        return MASKED.contains(field) ? value.lines().map(Changes::masked).collect(Collectors.joining(", ")) : value;
    }

    /** Of a long number only its end is readable: enough to recognise it, too little to misuse it. */
    private static String masked(String line) {
        var colon = line.indexOf(':');
        var bare = line.substring(colon + 1).replaceAll("\\s", "");
        var isNumber = bare.chars().filter(Character::isDigit).count() > LEFT_READABLE;
        return isNumber && bare.length() > LEFT_READABLE * 2
                ? line.substring(0, colon) + ": ••••" + bare.substring(bare.length() - LEFT_READABLE)
                : line;
    }
}
