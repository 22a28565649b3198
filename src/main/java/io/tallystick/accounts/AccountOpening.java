package io.tallystick.accounts;

import io.tallystick.kernel.geo.PostalAddress;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.ids.PersonId;
import io.tallystick.kernel.money.Currency;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a new account.
 *
 * @param country where it pays from: chooses the payment methods that it is offered
 */
public record AccountOpening(
        AccountId id,
        String name,
        Account.Status status,
        UUID plan,
        String billingEmail,
        @Nullable String country,
        ZoneId timezone,
        Currency currency,
        PersonId owner,
        Optional<PostalAddress> address) {

    Account account(String slug, Instant now) {
        return new Account(id, name, slug, status, plan, billingEmail, null, country, timezone, currency, owner, now);
    }
}
