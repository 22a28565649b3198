package io.tallystick.accounts;

import io.tallystick.kernel.geo.PostalAddress;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a member changes in the account's settings; a null stays as it is, an empty tax id is cleared. */
public record AccountEdit(
        @Nullable String name,
        @Nullable String billingEmail,
        @Nullable String taxId,
        @Nullable ZoneId timezone,
        Optional<PostalAddress> address) {

    Account apply(Account account) {
        return account.edited(
                name == null ? account.name() : name,
                billingEmail == null ? account.billingEmail() : billingEmail,
                editedTaxId(account),
                timezone == null ? account.timezone() : timezone);
    }

    private @Nullable String editedTaxId(Account account) {
        if (taxId == null) {
            return account.taxId();
        }
        return taxId.isBlank() ? null : taxId;
    }
}
