package io.tallystick.identity;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.ids.PersonId;
import io.tallystick.kernel.news.AuditFact;
import io.tallystick.kernel.news.Audited;
import org.jspecify.annotations.Nullable;

/** What happened to a person's way in. */
public sealed interface PersonEvent extends Audited {

    PersonId person();

    Actor by();

    /** Someone new registered or was added. */
    record Registered(PersonId person, String email, Actor by) implements PersonEvent {
        @Override
        public AuditFact audit() {
            return fact("person.registered", email, this);
        }
    }

    /** The person signed in. */
    record SignedIn(PersonId person, String email, @Nullable String address, Actor by) implements PersonEvent {
        @Override
        public AuditFact audit() {
            return fact("person.signed_in", email, this);
        }
    }

    /** Someone gave a wrong password for the person. */
    record SignInFailed(
            PersonId person, String email, @Nullable String address, Actor by) implements PersonEvent {
        @Override
        public AuditFact audit() {
            return fact("person.sign_in_failed", email, this);
        }
    }

    /** The person signed out. */
    record SignedOut(PersonId person, Actor by) implements PersonEvent {
        @Override
        public AuditFact audit() {
            return fact("person.signed_out", by.name(), this);
        }
    }

    /** The person set another password; all their sessions ended. */
    record PasswordChanged(PersonId person, String email, Actor by) implements PersonEvent {
        @Override
        public AuditFact audit() {
            return fact("person.password_changed", email, this);
        }
    }

    private static AuditFact fact(String action, String label, PersonEvent event) {
        return AuditFact.of(action, AccountId.PLATFORM, event.by())
                .about("person", event.person().value(), label);
    }
}
