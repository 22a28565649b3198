package io.tallystick.accounts.web.billing;

import io.tallystick.accounts.Address;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A billing address of the account. */
record AddressJson(
        UUID id,
        String line1,
        @Nullable String line2,
        String city,
        @Nullable String state,
        @Nullable String postalCode,
        String country,
        boolean isDefault) {

    static AddressJson of(Address address) {
        var postal = address.postal();
        return new AddressJson(
                address.id().value(),
                postal.line1(),
                postal.line2(),
                postal.city(),
                postal.state(),
                postal.postalCode(),
                postal.country(),
                address.isDefault());
    }
}
