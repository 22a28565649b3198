package io.tallystick.wallets.web.mandate;

import io.tallystick.kernel.geo.Country;
import io.tallystick.kernel.geo.PostalAddress;
import io.tallystick.kernel.problems.ProblemException;
import io.tallystick.kernel.text.OneLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Where to write about a mandate's billing.
 *
 * @param country two letters of ISO 3166-1
 */
record MandateAddressJson(
        @NotBlank @OneLine @Size(max = 200) String line1,
        @Nullable @OneLine @Size(max = 200) String line2,
        @NotBlank @OneLine @Size(max = 100) String city,
        @Nullable @OneLine @Size(max = 100) String state,
        @Nullable @OneLine @Size(max = 20) String postalCode,
        @NotBlank @OneLine @Size(max = 2) String country) {

    static @Nullable MandateAddressJson of(@Nullable PostalAddress address) {
        return address == null
                ? null
                : new MandateAddressJson(
                        address.line1(),
                        address.line2(),
                        address.city(),
                        address.state(),
                        address.postalCode(),
                        address.country());
    }

    /** The address. Refuses {@code unknown_country}. */
    PostalAddress postal() {
        return new PostalAddress(
                line1.strip(), blankToNull(line2), city.strip(), blankToNull(state), blankToNull(postalCode), code());
    }

    private String code() {
        try {
            return Country.of(country).code();
        } catch (ProblemException unknown) {
            throw unknown.atField("billingAddress.country");
        }
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
