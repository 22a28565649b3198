package io.tallystick.identity;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.ids.PersonId;
import io.tallystick.kernel.news.AuditFact;
import io.tallystick.kernel.news.Audited;

/** Who joined and left the platform's administrators. */
public sealed interface AdministratorEvent extends Audited {

    PersonId person();

    String email();

    Actor by();

    /** A person became an administrator. */
    record Added(PersonId person, String email, Actor by) implements AdministratorEvent {
        @Override
        public AuditFact audit() {
            return fact("administrator.added", this);
        }
    }

    /** A person is no administrator any more. */
    record Removed(PersonId person, String email, Actor by) implements AdministratorEvent {
        @Override
        public AuditFact audit() {
            return fact("administrator.removed", this);
        }
    }

    private static AuditFact fact(String action, AdministratorEvent event) {
        return AuditFact.of(action, AccountId.PLATFORM, event.by())
                .about("person", event.person().value(), event.email());
    }
}
