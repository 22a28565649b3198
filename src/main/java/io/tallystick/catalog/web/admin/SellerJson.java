package io.tallystick.catalog.web.admin;

import io.tallystick.catalog.Seller;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The seller as invoices name it.
 *
 * @param timezone in which invoices are dated and numbered
 * @param secondApprovalAbove currency to decimal string: a manual payment above it needs two administrators
 */
record SellerJson(
        String name,
        String legalName,
        SellerAddressJson address,
        @Nullable String taxId,
        String email,
        @Nullable String phone,
        @Nullable String website,
        String timezone,
        String currency,
        @Nullable String invoiceFooter,
        SellerBankJson bank,
        Map<String, String> secondApprovalAbove,
        boolean hasLogo,
        Instant updatedAt) {

    static SellerJson of(Seller seller) {
        return new SellerJson(
                seller.name(),
                seller.legalName(),
                SellerAddressJson.of(seller.address()),
                seller.taxId(),
                seller.email(),
                seller.phone(),
                seller.website(),
                seller.timezone().getId(),
                seller.currency().code(),
                seller.invoiceFooter(),
                SellerBankJson.of(seller.bank()),
                limits(seller),
                seller.hasLogo(),
                seller.updatedAt());
    }

    private static Map<String, String> limits(Seller seller) {
        var limits = new TreeMap<String, String>();
        seller.secondApprovalAbove()
                .forEach((currency, limit) ->
                        limits.put(currency.code(), limit.major().toPlainString()));
        return limits;
    }
}
