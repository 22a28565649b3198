package io.tallystick.accounts.web.billing;

import io.tallystick.kernel.geo.PostalAddress;
import io.tallystick.kernel.text.OneLine;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Changes to an address; what is left out stays, and empty text clears what may be empty. */
record AddressEditJson(
        @Nullable @OneLine @Size(min = 1, max = 200) String line1,
        @Nullable @OneLine @Size(max = 200) String line2,
        @Nullable @OneLine @Size(min = 1, max = 100) String city,
        @Nullable @OneLine @Size(max = 100) String state,
        @Nullable @OneLine @Size(max = 20) String postalCode,
        @Nullable @OneLine @Size(min = 2, max = 2) String country) {

    PostalAddress applied(PostalAddress before) {
        return new PostalAddressJson(
                        line1 == null ? before.line1() : line1,
                        line2 == null ? before.line2() : line2,
                        city == null ? before.city() : city,
                        state == null ? before.state() : state,
                        postalCode == null ? before.postalCode() : postalCode,
                        country == null ? before.country() : country)
                .postal("country");
    }
}
