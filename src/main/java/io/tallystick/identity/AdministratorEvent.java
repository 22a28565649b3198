package io.tallystick.identity;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.PersonId;

/** Who joined and left the platform's administrators. */
public sealed interface AdministratorEvent {

    /** A person became an administrator. */
    record Added(PersonId person, String email, Actor by) implements AdministratorEvent {}

    /** A person is no administrator any more. */
    record Removed(PersonId person, String email, Actor by) implements AdministratorEvent {}
}
