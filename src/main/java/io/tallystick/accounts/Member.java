package io.tallystick.accounts;

import io.tallystick.kernel.access.Role;
import io.tallystick.kernel.ids.PersonId;
import java.time.Instant;

/**
 * A person in an account.
 *
 * @param since when they joined
 */
public record Member(PersonId person, String email, String firstName, String lastName, Role role, Instant since) {}
