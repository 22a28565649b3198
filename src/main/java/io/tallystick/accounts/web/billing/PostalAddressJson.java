package io.tallystick.accounts.web.billing;

import io.tallystick.kernel.geo.Country;
import io.tallystick.kernel.geo.PostalAddress;
import io.tallystick.kernel.problems.ProblemException;
import io.tallystick.kernel.text.OneLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An address as it is sent in.
 *
 * @param country two letters of ISO 3166-1
 */
public record PostalAddressJson(
        @NotBlank @OneLine @Size(max = 200) String line1,
        @Nullable @OneLine @Size(max = 200) String line2,
        @NotBlank @OneLine @Size(max = 100) String city,
        @Nullable @OneLine @Size(max = 100) String state,
        @Nullable @OneLine @Size(max = 20) String postalCode,
        @NotBlank @OneLine @Size(max = 2) String country) {

    /** The address; a country that does not exist is refused at this field with {@code unknown_country}. */
    public PostalAddress postal(String field) {
        return new PostalAddress(
                line1.strip(),
                blankToNull(line2),
                city.strip(),
                blankToNull(state),
                blankToNull(postalCode),
                code(field));
    }

    private String code(String field) {
        try {
            return Country.of(country).code();
        } catch (ProblemException unknown) {
            throw unknown.atField(field);
        }
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
