package io.tallystick.catalog.web.admin;

import static io.tallystick.catalog.web.admin.Sent.orNull;

import io.tallystick.kernel.geo.Country;
import io.tallystick.kernel.geo.PostalAddress;
import io.tallystick.kernel.problems.ProblemException;
import io.tallystick.kernel.text.OneLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Where the seller receives letters. */
record SellerAddressJson(
        @NotBlank @Size(max = 200) @OneLine String line1,
        @Nullable @Size(max = 200) @OneLine String line2,
        @NotBlank @Size(max = 100) @OneLine String city,
        @Nullable @Size(max = 100) @OneLine String state,
        @Nullable @Size(max = 20) @OneLine String postalCode,
        @NotBlank @Size(max = 2) String country) {

    static SellerAddressJson of(PostalAddress address) {
        return new SellerAddressJson(
                address.line1(),
                address.line2(),
                address.city(),
                address.state(),
                address.postalCode(),
                address.country());
    }

    PostalAddress postal() {
        return new PostalAddress(
                line1.strip(), orNull(line2), city.strip(), orNull(state), orNull(postalCode), countryCode());
    }

    private String countryCode() {
        try {
            return Country.of(country).code();
        } catch (ProblemException unknown) {
            throw unknown.atField("address.country");
        }
    }
}
