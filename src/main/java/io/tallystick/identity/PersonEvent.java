package io.tallystick.identity;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.PersonId;
import org.jspecify.annotations.Nullable;

/** What happened to a person's way in. */
public sealed interface PersonEvent {

    /** Someone new registered or was added. */
    record Registered(PersonId person, String email, Actor by) implements PersonEvent {}

    /** The person signed in. */
    record SignedIn(PersonId person, String email, @Nullable String address, Actor by) implements PersonEvent {}

    /** Someone gave a wrong password for the person. */
    record SignInFailed(
            PersonId person, String email, @Nullable String address, Actor by) implements PersonEvent {}

    /** The person signed out. */
    record SignedOut(PersonId person, Actor by) implements PersonEvent {}

    /** The person set another password; all their sessions ended. */
    record PasswordChanged(PersonId person, String email, Actor by) implements PersonEvent {}
}
