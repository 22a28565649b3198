package io.tallystick.portal.web.billing;

import io.tallystick.accounts.TimeZones;
import io.tallystick.accounts.web.billing.PostalAddressJson;
import io.tallystick.catalog.Plan;
import io.tallystick.kernel.geo.Country;
import io.tallystick.kernel.geo.PostalAddress;
import io.tallystick.kernel.problems.ProblemException;
import io.tallystick.kernel.text.OneLine;
import io.tallystick.kernel.time.BillingInterval;
import io.tallystick.portal.Registration;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tells at sign-up.
 *
 * @param plan the plan's slug; {@code free} where it is left out
 * @param billingInterval {@code month} where it is left out
 * @param country where they pay from; the billing address's where it is left out
 * @param timezone of the IANA database; UTC where it is left out
 */
record RegistrationJson(
        @NotBlank @Size(max = 254) String email,
        @NotNull @Size(max = 200) String password,
        @NotBlank @OneLine @Size(max = 100) String firstName,
        @NotBlank @OneLine @Size(max = 100) String lastName,
        @NotBlank @OneLine @Size(max = 200) String accountName,
        @Nullable @OneLine @Size(min = 1, max = 60) String plan,

        @Nullable @Pattern(regexp = "month|year", message = "must be month or year")
        String billingInterval,

        @Nullable @OneLine @Size(max = 2) String country,
        @Nullable @OneLine @Size(max = 60) String timezone,
        @Nullable @Valid PostalAddressJson billingAddress,
        @Nullable @OneLine @Size(min = 1, max = 50) String paymentMethod,
        @Nullable @OneLine @Size(max = 60) String coupon) {

    Registration registration() {
        var address = Optional.ofNullable(billingAddress).map(told -> told.postal("billing_address.country"));
        return new Registration(
                email.strip(),
                password,
                firstName.strip(),
                lastName.strip(),
                accountName.strip(),
                plan == null ? Plan.FREE : plan,
                billingInterval == null ? BillingInterval.MONTH : BillingInterval.of(billingInterval),
                payingFrom(address),
                zone(),
                address,
                Optional.ofNullable(paymentMethod),
                Optional.ofNullable(coupon).filter(code -> !code.isBlank()));
    }

    private ZoneId zone() {
        return timezone == null || timezone.isBlank() ? ZoneId.of("UTC") : TimeZones.of(timezone, "timezone");
    }

    private Optional<Country> payingFrom(Optional<PostalAddress> address) {
        if (country == null || country.isBlank()) {
            return address.map(told -> Country.of(told.country()));
        }
        try {
            return Optional.of(Country.of(country));
        } catch (ProblemException unknown) {
            throw unknown.atField("country");
        }
    }

    /** Leaves the password out, so that no log line can carry it. */
    @Override
    public String toString() {
        return "RegistrationJson[" + email + ", " + plan + "]";
    }
}
