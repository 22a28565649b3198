package io.tallystick.catalog;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The seller's bank account as it stands on invoices; a country's own payment method may name another one. */
public record SellerBank(
        @Nullable String accountHolder,
        @Nullable String bankName,
        @Nullable String iban,
        @Nullable String bic,
        @Nullable String accountNumber,
        @Nullable String routingNumber) {

    public static final SellerBank NONE = new SellerBank(null, null, null, null, null, null);

    /** What is known, under the labels of an invoice and in their order. */
    public Map<String, String> byLabel() {
        var lines = new LinkedHashMap<String, String>();
        put(lines, "Account holder", accountHolder);
        put(lines, "Bank", bankName);
        put(lines, "IBAN", iban);
        put(lines, "BIC", bic);
        put(lines, "Account number", accountNumber);
        put(lines, "Routing number", routingNumber);
        return lines;
    }

    private static void put(Map<String, String> lines, String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            lines.put(label, value);
        }
    }
}
