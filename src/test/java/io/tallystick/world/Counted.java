package io.tallystick.world;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Replaces what differs from run to run by what is the same in each: the first id becomes …001, the next …002. */
final class Counted {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern TRANSACTION = Pattern.compile("00000001-0000-8000-8.*");
    private static final Pattern NUMBER = Pattern.compile("((?:INV|CN)-\\d{4}-\\d{2})-\\d{5}");
    private static final Pattern STORY = Pattern.compile("@story\\d+\\.example");
    private static final Pattern SECRET = Pattern.compile("\\bts[a-z]_[A-Za-z0-9_-]{4,}");
    private static final Pattern SLUG = Pattern.compile("(\"slug\" ?: ?\"[a-z0-9-]+?)-[0-9a-f]{8}\"");

    private final Map<String, String> ids = new LinkedHashMap<>();
    private final Map<String, String> numbers = new LinkedHashMap<>();

    String in(String text) {
        var counted = replaced(ID, text, found -> id(found.group()));
        counted = replaced(NUMBER, counted, this::number);
        counted = replaced(STORY, counted, found -> "@customer.example");
        counted = replaced(SLUG, counted, found -> found.group(1) + "\"");
        return replaced(SECRET, counted, found -> found.group().substring(0, 4) + "…");
    }

    private String id(String id) {
        if (TRANSACTION.matcher(id).matches()) {
            return id;
        }
        return ids.computeIfAbsent(id, unknown -> "01000000-0000-7000-8000-%012d".formatted(ids.size() + 1));
    }

    private String number(MatchResult found) {
        return numbers.computeIfAbsent(found.group(), unknown -> {
            var series = found.group(1);
            var before = numbers.values().stream()
                    .filter(number -> number.startsWith(series))
                    .count();
            return "%s-%05d".formatted(series, before + 1);
        });
    }

    private static String replaced(Pattern pattern, String text, Function<MatchResult, String> by) {
        return pattern.matcher(text).replaceAll(found -> java.util.regex.Matcher.quoteReplacement(by.apply(found)));
    }
}
