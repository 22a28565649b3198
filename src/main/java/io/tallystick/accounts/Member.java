package io.tallystick.accounts;

import io.tallystick.identity.Person;
import io.tallystick.kernel.access.Role;
import java.time.Instant;

/**
 * A person in an account.
 *
 * @param since when they joined
 */
public record Member(Person person, Role role, Instant since) {}
