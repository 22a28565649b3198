package io.tallystick.kernel.geo;

import static io.tallystick.kernel.geo.GeoProblem.UNKNOWN_COUNTRY;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A country of ISO 3166-1.
 *
 * @param code two capital letters
 */
public record Country(String code) implements Comparable<Country> {

    private static final Set<String> KNOWN =
            Arrays.stream(Locale.getISOCountries()).collect(Collectors.toSet());

    public Country {
        if (!KNOWN.contains(code)) {
            throw UNKNOWN_COUNTRY.with("country", code);
        }
    }

    /**
     * Reads a code, small letters as well.
     *
     * @throws io.tallystick.kernel.problems.ProblemException {@code unknown_country} for anything else; name the field with
     *     {@code atField}
     */
    public static Country of(String code) {
        return new Country(code.strip().toUpperCase(Locale.ROOT));
    }

    /** The country's English name: {@code Kenya}. */
    public String displayName() {
        return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }

    @Override
    public int compareTo(Country other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
