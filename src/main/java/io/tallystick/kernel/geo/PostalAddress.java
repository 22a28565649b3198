package io.tallystick.kernel.geo;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a person or company receives letters.
 *
 * @param country two capital letters (ISO 3166-1)
 */
public record PostalAddress(
        String line1,
        @Nullable String line2,
        String city,
        @Nullable String state,
        @Nullable String postalCode,
        String country) {

    /** The lines of an envelope, without empty ones; the country is written out in English. */
    public List<String> lines() {
        var place = Stream.of(postalCode, city, state)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .reduce((left, right) -> left + " " + right)
                .orElse("");
        return Stream.of(line1, line2, place, Locale.of("", country).getDisplayCountry(Locale.ENGLISH))
                .filter(Objects::nonNull)
                .filter(line -> !line.isBlank())
                .toList();
    }
}
