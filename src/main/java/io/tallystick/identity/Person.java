package io.tallystick.identity;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.PersonId;
import java.time.Instant;

/**
 * A human who signs in.
 *
 * @param email normalised to lower case
 * @param isAdministrator whether the person is a platform administrator
 */
public record Person(
        PersonId id, String email, String firstName, String lastName, boolean isAdministrator, Instant createdAt) {

    /** First and last name, or the e-mail address where neither is known. */
    public String name() {
        var name = (firstName + " " + lastName).strip();
        return name.isEmpty() ? email : name;
    }

    /** The person as the one who acts for an account. */
    public Actor actor() {
        return Actor.person(id, name());
    }
}
