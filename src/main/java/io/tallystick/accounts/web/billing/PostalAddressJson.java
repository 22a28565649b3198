package io.tallystick.accounts.web.billing;

import io.tallystick.kernel.geo.Country;
import io.tallystick.kernel.geo.PostalAddress;
import io.tallystick.kernel.problems.ProblemException;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An address as it is sent in.
 *
 * @param country two letters of ISO 3166-1
 */
public record PostalAddressJson(
        @NotBlank @Size(max = 200) String line1,
        @Nullable @Size(max = 200) String line2,
        @NotBlank @Size(max = 100) String city,
        @Nullable @Size(max = 100) String state,
        @Nullable @Size(max = 20) String postalCode,
        @NotBlank @Size(max = 2) String country) {

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
