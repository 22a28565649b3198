package io.tallystick.payments;

import static io.tallystick.payments.PaymentsProblem.CARD_DATA_REFUSED;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.ids.Uuids;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something an account pays with again: names and the gateway's own id, never card data.
 *
 * @param type {@code card}, {@code paypal}, {@code bank_transfer}, …
 * @param provider who keeps the real thing: {@code stripe}, {@code paypal}, {@code manual}
 * @param providerId the provider's own id
 * @param details what a person recognises it by: brand, last four digits, bank
 */
public record SavedMethod(
        Id id,
        AccountId account,
        String type,
        String provider,
        @Nullable String providerId,
        String displayName,
        Map<String, Object> details,
        boolean isDefault,
        Instant createdAt) {

    private static final Pattern CARD_LIKE = Pattern.compile("(?<!\\d)(?:\\d[ -]?){13,19}(?!\\d)");

    /** Identifies a saved method within its account. */
    public record Id(UUID value) {

        public static Id next() {
            return new Id(Uuids.next());
        }

        @Override
        public String toString() {
            return "met_" + value;
        }
    }

    public SavedMethod {
        refuseCardNumbers(displayName);
        refuseCardNumbers(providerId);
        refuseCardNumbers(details);
    }

    SavedMethod asDefault(boolean chosen) {
        return new SavedMethod(id, account, type, provider, providerId, displayName, details, chosen, createdAt);
    }

    private static void refuseCardNumbers(@Nullable Object value) {
        switch (value) {
            case Map<?, ?> map -> map.values().forEach(SavedMethod::refuseCardNumbers);
            case Collection<?> list -> list.forEach(SavedMethod::refuseCardNumbers);
            case null -> {}
            default -> {
                if (CARD_LIKE.matcher(value.toString()).results().anyMatch(found -> passesLuhn(found.group()))) {
                    throw CARD_DATA_REFUSED.because();
                }
            }
        }
    }

    /** The check digit that every card number has. */
    private static boolean passesLuhn(String digitsAndSpaces) {
        var digits = digitsAndSpaces.replaceAll("\\D", "");
        var sum = 0;
        for (int index = 0; index < digits.length(); index++) {
            var digit = digits.charAt(digits.length() - 1 - index) - '0';
            var counted = index % 2 == 0 ? digit : digit * 2;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }
}
