package io.tallystick.catalog;

import static io.tallystick.catalog.Changes.text;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.news.AuditFact;
import io.tallystick.kernel.news.Audited;
import java.util.LinkedHashMap;
import java.util.Map;

/** What happened to a credit package. */
public sealed interface CreditPackageEvent extends Audited {

    CreditPackage credits();

    Actor by();

    /** A package may be sold. */
    record Created(CreditPackage credits, Actor by) implements CreditPackageEvent {
        @Override
        public AuditFact audit() {
            return fact(this, "credit_package.created").withAll(Changes.all(fields(credits)));
        }
    }

    /** A package was edited; invoices that were written already stay as they are. */
    record Changed(CreditPackage before, CreditPackage credits, Actor by) implements CreditPackageEvent {

        /** The fields that differ, each as {@code old → new}. */
        public Map<String, String> changes() {
            return Changes.between(fields(before), fields(credits));
        }

        @Override
        public AuditFact audit() {
            return fact(this, "credit_package.changed").withAll(changes());
        }
    }

    private static AuditFact fact(CreditPackageEvent event, String action) {
        return AuditFact.of(action, AccountId.PLATFORM, event.by())
                .about(
                        "credit_package",
                        event.credits().id().value(),
                        event.credits().name());
    }

    private static Map<String, String> fields(CreditPackage credits) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("slug", credits.slug());
        fields.put("name", credits.name());
        fields.put("credits", text(credits.credits()));
        fields.put("price", text(credits.price()));
        fields.put("discount_percentage", text(credits.discountPercentage()));
        fields.put("is_featured", text(credits.isFeatured()));
        fields.put("is_active", text(credits.isActive()));
        fields.put("sort_order", text(credits.sortOrder()));
        fields.put("valid_days", text(credits.validDays()));
        fields.put("stripe_product_id", text(credits.stripeProductId()));
        fields.put("paypal_product_id", text(credits.paypalProductId()));
        return fields;
    }
}
