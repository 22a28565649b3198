package io.tallystick.catalog;

import io.tallystick.kernel.geo.Country;
import io.tallystick.kernel.money.Money;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A way to pay that the operator offers in a country, with what a payer there must know.
 *
 * @param country where it is offered; null for everywhere
 * @param method the method's word in the API: {@code bank_transfer}, {@code stripe}
 * @param instructions what the payer does, with {@code {reference}} and {@code {amount}} where those of the invoice go
 * @param bankDetails label to value, in the order in which a payer types them; empty where there are none
 * @param walletDetails the same for a wallet
 */
public record PaymentMethod(
        Id id,
        @Nullable Country country,
        String method,
        String displayName,
        String instructions,
        Map<String, String> bankDetails,
        Map<String, String> walletDetails,
        int sortOrder,
        boolean isEnabled) {

    public static final String STRIPE = "stripe";
    public static final String PAYPAL = "paypal";
    public static final String BANK_TRANSFER = "bank_transfer";

    private static final Set<String> BY_GATEWAY = Set.of(STRIPE, PAYPAL);

    /** Identifies a record: one method in one country. */
    public record Id(UUID value) {
        @Override
        public String toString() {
            return "pmc_" + value;
        }
    }

    public PaymentMethod {
        bankDetails = ordered(bankDetails);
        walletDetails = ordered(walletDetails);
    }

    /** Whether the payer tells us that they paid and an administrator approves it; otherwise a gateway tells us. */
    public boolean isManual() {
        return !BY_GATEWAY.contains(method);
    }

    /** What the payer of one invoice does. */
    public String instructionsFor(String reference, Money amount) {
        return filled(reference, amount.toString());
    }

    /** What a payer does, before there is an invoice: as shown at sign-up. */
    public String generalInstructions() {
        return filled("the invoice number", "the invoice total");
    }

    private String filled(String reference, String amount) {
        return instructions.replace("{reference}", reference).replace("{amount}", amount);
    }

    private static Map<String, String> ordered(Map<String, String> details) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }
}
