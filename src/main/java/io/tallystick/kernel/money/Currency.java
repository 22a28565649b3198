package io.tallystick.kernel.money;

import static io.tallystick.kernel.money.MoneyProblem.UNKNOWN_CURRENCY;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * An active currency of ISO 4217 with the minor unit that amounts are counted in.
 *
 * @param code three capital letters
 * @param numeric the three-digit number as text, leading zeros kept
 * @param fractionDigits decimals of the minor unit: 2 for USD, 0 for JPY, 3 for OMR
 */
public record Currency(String code, String numeric, int fractionDigits) implements Asset {

    private static final Map<String, Currency> ACTIVE = load();

    /**
     * The active currency with this code.
     *
     * @throws io.tallystick.kernel.problems.ProblemException {@code unknown_currency} for withdrawn codes and for codes
     *     without a minor unit (gold, testing codes) as well
     */
    public static Currency of(String code) {
        var currency = ACTIVE.get(code);
        if (currency == null) {
            throw UNKNOWN_CURRENCY.with("currency", code);
        }
        return currency;
    }

    /** All active currencies, by code. */
    public static Collection<Currency> all() {
        return ACTIVE.values();
    }

    @Override
    public String toString() {
        return code;
    }

    private static Map<String, Currency> load() {
        var active = new TreeMap<String, Currency>();
        var resource = Objects.requireNonNull(Currency.class.getResourceAsStream("/iso4217.csv"), "iso4217.csv");
        try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .forEach(cells ->
                            active.put(cells[0], new Currency(cells[0], cells[1], Integer.parseInt(cells[2]))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Map.copyOf(active);
    }
}
