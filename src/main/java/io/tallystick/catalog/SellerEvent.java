package io.tallystick.catalog;

import static io.tallystick.catalog.Changes.text;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.ids.Uuids;
import io.tallystick.kernel.news.AuditFact;
import io.tallystick.kernel.news.Audited;
import java.util.LinkedHashMap;
import java.util.Map;

/** What happened to the seller's own details. */
public sealed interface SellerEvent extends Audited {

    Seller seller();

    Actor by();

    /** Invoices written from now on name other details. */
    record Changed(Seller before, Seller seller, Actor by) implements SellerEvent {

        /** The fields that differ, each as {@code old → new}; of bank numbers only the end is readable. */
        public Map<String, String> changes() {
            return Changes.between(fields(before), fields(seller));
        }

        @Override
        public AuditFact audit() {
            return fact(this, "seller.changed").withAll(changes());
        }
    }

    /** The logo was put up, replaced or taken down. */
    record LogoChanged(Seller seller, Actor by) implements SellerEvent {
        @Override
        public AuditFact audit() {
            return fact(this, "seller.logo_changed").with("has_logo", seller.hasLogo());
        }
    }

    private static AuditFact fact(SellerEvent event, String action) {
        return AuditFact.of(action, AccountId.PLATFORM, event.by())
                .about("seller", Uuids.NIL, event.seller().name());
    }

    private static Map<String, String> fields(Seller seller) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("name", seller.name());
        fields.put("legal_name", seller.legalName());
        fields.put("address", String.join(", ", seller.address().lines()));
        fields.put("tax_id", text(seller.taxId()));
        fields.put("email", seller.email());
        fields.put("phone", text(seller.phone()));
        fields.put("website", text(seller.website()));
        fields.put("timezone", seller.timezone().getId());
        fields.put("currency", seller.currency().code());
        fields.put("invoice_footer", text(seller.invoiceFooter()));
        fields.put("bank", Changes.lines(seller.bank().byLabel()));
        fields.put(
                "second_approval_above",
                seller.secondApprovalAbove().values().stream()
                        .map(Object::toString)
                        .sorted()
                        .reduce((left, right) -> left + ", " + right)
                        .orElse(""));
        return fields;
    }
}
