package io.tallystick.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the command line asks for: names, and numbers as {@code --rounds 3}. */
record Options(List<String> names, Map<String, Long> numbers) {

    private static final Map<String, Long> USUAL = Map.ofEntries(
            Map.entry("rounds", 3L),
            Map.entry("seconds", 4L),
            Map.entry("warm-up", 20L),
            Map.entry("wallets", 10_000L),
            Map.entry("kills", 20L),
            Map.entry("seed", System.nanoTime() % 1_000_000_000),
            Map.entry("most-wallets", 1_000_000L),
            Map.entry("most-rows", 20_000_000L));

    static Options of(String... arguments) {
        var names = new ArrayList<String>();
        var numbers = new TreeMap<>(USUAL);
        for (int place = 0; place < arguments.length; place++) {
            if (arguments[place].startsWith("--")) {
                var name = arguments[place].substring(2);
                if (!USUAL.containsKey(name) || place + 1 == arguments.length) {
                    throw new IllegalArgumentException("No such option, or no number behind it: " + arguments[place]);
                }
                numbers.put(name, Long.parseLong(arguments[++place].replace("_", "")));
            } else {
                names.add(arguments[place]);
            }
        }
        return new Options(names, numbers);
    }

    long number(String name) {
        return numbers.get(name);
    }

    int count(String name) {
        return Math.toIntExact(number(name));
    }

    Rounds rounds() {
        return new Rounds(
                count("rounds"), Duration.ofSeconds(number("warm-up")), Duration.ofSeconds(number("seconds")));
    }
}
