package io.tallystick.catalog;

import static io.tallystick.catalog.Changes.text;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.news.AuditFact;
import io.tallystick.kernel.news.Audited;
import java.util.LinkedHashMap;
import java.util.Map;

/** What happened to a configured payment method. */
public sealed interface PaymentMethodEvent extends Audited {

    PaymentMethod method();

    Actor by();

    /** A method may be offered. */
    record Added(PaymentMethod method, Actor by) implements PaymentMethodEvent {
        @Override
        public AuditFact audit() {
            return fact(this, "payment_method.added").withAll(Changes.all(fields(method)));
        }
    }

    /** A method was edited: payers may be told another bank account from now on. */
    record Changed(PaymentMethod before, PaymentMethod method, Actor by) implements PaymentMethodEvent {

        /** The fields that differ, each as {@code old → new}; of bank and wallet numbers only the end is readable. */
        public Map<String, String> changes() {
            return Changes.between(fields(before), fields(method));
        }

        @Override
        public AuditFact audit() {
            return fact(this, "payment_method.changed").withAll(changes());
        }
    }

    /** A method is no longer offered, and its text is gone. */
    record Removed(PaymentMethod method, Actor by) implements PaymentMethodEvent {
        @Override
        public AuditFact audit() {
            return fact(this, "payment_method.removed").withAll(Changes.all(fields(method)));
        }
    }

    private static AuditFact fact(PaymentMethodEvent event, String action) {
        return AuditFact.of(action, AccountId.PLATFORM, event.by())
                .about(
                        "payment_method",
                        event.method().id().value(),
                        event.method().displayName());
    }

    private static Map<String, String> fields(PaymentMethod method) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("payment_method", method.method());
        fields.put("country_code", text(method.country()));
        fields.put("display_name", method.displayName());
        fields.put("instructions", method.instructions());
        fields.put("bank_details", Changes.lines(method.bankDetails()));
        fields.put("wallet_details", Changes.lines(method.walletDetails()));
        fields.put("sort_order", text(method.sortOrder()));
        fields.put("is_enabled", text(method.isEnabled()));
        return fields;
    }
}
