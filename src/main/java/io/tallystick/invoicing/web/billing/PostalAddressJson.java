package io.tallystick.invoicing.web.billing;

import io.tallystick.kernel.geo.PostalAddress;
import org.jspecify.annotations.Nullable;

/** An address as it stood when the invoice was issued. */
public record PostalAddressJson(
        String line1,
        @Nullable String line2,
        String city,
        @Nullable String state,
        @Nullable String postalCode,
        String country) {

    static @Nullable PostalAddressJson of(@Nullable PostalAddress address) {
        return address == null
                ? null
                : new PostalAddressJson(
                        address.line1(),
                        address.line2(),
                        address.city(),
                        address.state(),
                        address.postalCode(),
                        address.country());
    }
}
