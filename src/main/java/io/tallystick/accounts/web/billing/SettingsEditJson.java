package io.tallystick.accounts.web.billing;

import io.tallystick.accounts.AccountEdit;
import io.tallystick.accounts.TimeZones;
import io.tallystick.kernel.text.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes to the settings; what is left out stays. */
record SettingsEditJson(
        @Nullable @OneLine @Size(min = 1, max = 200) @Pattern(regexp = ".*\\S.*", message = "must not be blank")
        String name,

        @Nullable @Email @Size(min = 3, max = 254) String billingEmail,
        @Nullable @OneLine @Size(max = 50) String taxId,
        @Nullable @OneLine @Size(max = 60) String timezone,
        @Nullable @Valid PostalAddressJson billingAddress) {

    AccountEdit edit() {
        return new AccountEdit(
                name == null ? null : name.strip(),
                billingEmail == null ? null : billingEmail.strip(),
                taxId == null ? null : taxId.strip(),
                timezone == null ? null : TimeZones.of(timezone, "timezone"),
                Optional.ofNullable(billingAddress).map(address -> address.postal("billing_address.country")));
    }
}
