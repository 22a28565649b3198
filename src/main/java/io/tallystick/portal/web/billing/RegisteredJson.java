package io.tallystick.portal.web.billing;

import io.tallystick.identity.Person;
import io.tallystick.invoicing.web.billing.InvoiceJson;
import io.tallystick.subscriptions.web.billing.SubscriptionJson;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a sign-up made.
 *
 * @param subscription null on a free plan
 * @param invoice null on a free plan
 * @param accessToken for programs; browsers use the cookie that came along
 * @param expiresIn seconds that the access token is good for
 */
record RegisteredJson(
        NewUserJson user,
        AccountJson account,
        @Nullable SubscriptionJson subscription,
        @Nullable InvoiceJson invoice,
        String accessToken,
        long expiresIn) {

    /** The person who signed up. */
    record NewUserJson(UUID id, String email, String firstName, String lastName, boolean isAdministrator) {

        static NewUserJson of(Person person) {
            return new NewUserJson(
                    person.id().value(),
                    person.email(),
                    person.firstName(),
                    person.lastName(),
                    person.isAdministrator());
        }
    }
}
