package io.tallystick.invoicing;

import io.tallystick.catalog.Sellers;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Takes the picture of the seller that an invoice keeps. */
@Component
class SellerSnapshots {

    private final Sellers sellers;

    SellerSnapshots(Sellers sellers) {
        this.sellers = sellers;
    }

    SellerSnapshot current() {
        var seller = sellers.current();
        return new SellerSnapshot(
                seller.name(),
                seller.legalName(),
                seller.address(),
                seller.taxId(),
                seller.email(),
                seller.phone(),
                seller.website(),
                seller.invoiceFooter());
    }

    /** Where invoices are dated and numbered. */
    ZoneId timezone() {
        return sellers.current().timezone();
    }
}
