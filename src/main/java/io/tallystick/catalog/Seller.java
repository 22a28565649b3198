package io.tallystick.catalog;

import io.tallystick.kernel.geo.PostalAddress;
import io.tallystick.kernel.money.Currency;
import io.tallystick.kernel.money.Money;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who sells: the operator of this installation, as invoices and mails name them.
 *
 * @param name what customers call the seller
 * @param legalName what stands in the commercial register
 * @param timezone in which invoices are dated and numbered
 * @param currency for what has no currency of its own
 * @param invoiceFooter terms at the foot of each invoice
 * @param secondApprovalAbove a manual payment above the amount of its currency needs two administrators
 */
public record Seller(
        String name,
        String legalName,
        PostalAddress address,
        @Nullable String taxId,
        String email,
        @Nullable String phone,
        @Nullable String website,
        ZoneId timezone,
        Currency currency,
        @Nullable String invoiceFooter,
        SellerBank bank,
        Map<Currency, Money> secondApprovalAbove,
        boolean hasLogo,
        Instant updatedAt) {

    public Seller {
        secondApprovalAbove = Map.copyOf(secondApprovalAbove);
    }

    /** Whether one administrator's word is not enough for a payment of this amount. */
    public boolean wantsSecondApproval(Money amount) {
        return Optional.ofNullable(secondApprovalAbove.get(amount.currency()))
                .filter(limit -> amount.compareTo(limit) > 0)
                .isPresent();
    }

    Seller updated(Instant at, boolean withLogo) {
        return new Seller(
                name,
                legalName,
                address,
                taxId,
                email,
                phone,
                website,
                timezone,
                currency,
                invoiceFooter,
                bank,
                secondApprovalAbove,
                withLogo,
                at);
    }
}
