package io.tallystick.catalog.web.billing;

import io.tallystick.catalog.PaymentMethod;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A way to pay in a country.
 *
 * @param countryCode null where it is offered everywhere
 * @param instructions what a payer does
 * @param bankDetails label to value, in the order in which a payer types them; null where there are none
 */
public record PaymentMethodJson(
        UUID id,
        @Nullable String countryCode,
        String paymentMethod,
        String displayName,
        String instructions,
        @Nullable Map<String, String> bankDetails,
        @Nullable Map<String, String> walletDetails,
        int sortOrder,
        boolean isEnabled) {

    /** The method as a payer sees it before there is an invoice. */
    public static PaymentMethodJson forPayer(PaymentMethod method) {
        return of(method, method.generalInstructions());
    }

    /** The method as an administrator edits it, with the places for reference and amount. */
    public static PaymentMethodJson forAdministrator(PaymentMethod method) {
        return of(method, method.instructions());
    }

    private static PaymentMethodJson of(PaymentMethod method, String instructions) {
        var country = method.country();
        return new PaymentMethodJson(
                method.id().value(),
                country == null ? null : country.code(),
                method.method(),
                method.displayName(),
                instructions,
                orNull(method.bankDetails()),
                orNull(method.walletDetails()),
                method.sortOrder(),
                method.isEnabled());
    }

    private static @Nullable Map<String, String> orNull(Map<String, String> details) {
        return details.isEmpty() ? null : details;
    }
}
