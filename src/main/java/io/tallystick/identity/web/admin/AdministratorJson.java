package io.tallystick.identity.web.admin;

import io.tallystick.identity.Administrator;
import java.time.Instant;
import java.util.UUID;

/**
 * A platform administrator.
 *
 * @param addedBy the name of who added them
 */
record AdministratorJson(UUID id, String email, String firstName, String lastName, String addedBy, Instant addedAt) {

    static AdministratorJson of(Administrator administrator) {
        var person = administrator.person();
        return new AdministratorJson(
                person.id().value(),
                person.email(),
                person.firstName(),
                person.lastName(),
                administrator.addedBy(),
                administrator.addedAt());
    }
}
