package io.tallystick.portal;

import io.tallystick.kernel.geo.Country;
import io.tallystick.kernel.geo.PostalAddress;
import io.tallystick.kernel.time.BillingInterval;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What somebody tells at sign-up.
 *
 * @param plan the plan's slug
 * @param country where they pay from; the billing address's where none is named
 * @param paymentMethod how they mean to pay
 */
public record Registration(
        String email,
        String password,
        String firstName,
        String lastName,
        String accountName,
        String plan,
        BillingInterval interval,
        Optional<Country> country,
        ZoneId timezone,
        Optional<PostalAddress> address,
        Optional<String> paymentMethod,
        Optional<String> coupon) {

    /** Leaves the password out, so that no log line can carry it. */
    @Override
    public String toString() {
        return "Registration[" + email + ", " + plan + "]";
    }
}
