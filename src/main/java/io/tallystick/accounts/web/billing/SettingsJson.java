package io.tallystick.accounts.web.billing;

import io.tallystick.accounts.Account;
import io.tallystick.accounts.Address;
import io.tallystick.identity.Person;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The account's settings; slug and status are read only. */
record SettingsJson(
        UUID id,
        String name,
        String slug,
        String status,
        String billingEmail,
        @Nullable String taxId,
        String timezone,
        @Nullable String country,
        String currency,
        @Nullable AddressJson billingAddress,
        @Nullable OwnerJson owner,
        Instant createdAt) {

    /** Whom the account belongs to. */
    record OwnerJson(UUID id, String email, String name) {

        static OwnerJson of(Person person) {
            return new OwnerJson(person.id().value(), person.email(), person.name());
        }
    }

    static SettingsJson of(Account account, Optional<Address> address, Optional<Person> owner) {
        return new SettingsJson(
                account.id().value(),
                account.name(),
                account.slug(),
                account.status().word(),
                account.billingEmail(),
                account.taxId(),
                account.timezone().getId(),
                account.country(),
                account.currency().code(),
                address.map(AddressJson::of).orElse(null),
                owner.map(OwnerJson::of).orElse(null),
                account.createdAt());
    }
}
