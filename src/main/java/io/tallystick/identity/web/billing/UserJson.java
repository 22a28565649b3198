package io.tallystick.identity.web.billing;

import io.tallystick.identity.Person;
import java.util.UUID;

/** A person as they see themselves. */
record UserJson(UUID id, String email, String firstName, String lastName, boolean isAdministrator) {

    static UserJson of(Person person) {
        return new UserJson(
                person.id().value(), person.email(), person.firstName(), person.lastName(), person.isAdministrator());
    }
}
