package io.tallystick.payments;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.news.AuditFact;
import io.tallystick.kernel.news.Audited;

/** What happened to a saved payment method. */
public sealed interface SavedMethodEvent extends Audited {

    SavedMethod method();

    Actor by();

    private static AuditFact fact(String action, SavedMethodEvent event) {
        return AuditFact.of(action, event.method().account(), event.by())
                .about(
                        "saved_method",
                        event.method().id().value(),
                        event.method().displayName());
    }

    /** The account can pay with it from now on. */
    record Added(SavedMethod method, Actor by) implements SavedMethodEvent {
        @Override
        public AuditFact audit() {
            return SavedMethodEvent.fact("saved_method.added", this);
        }
    }

    /** Its names changed, or it became the default. */
    record Changed(SavedMethod method, Actor by) implements SavedMethodEvent {
        @Override
        public AuditFact audit() {
            return SavedMethodEvent.fact("saved_method.changed", this).with("is_default", method.isDefault());
        }
    }

    /** It is gone. */
    record Removed(SavedMethod method, Actor by) implements SavedMethodEvent {
        @Override
        public AuditFact audit() {
            return SavedMethodEvent.fact("saved_method.removed", this);
        }
    }
}
