package io.tallystick.identity;

import java.time.Instant;

/**
 * A person who runs the platform.
 *
 * @param addedBy the name of who added them
 */
public record Administrator(Person person, String addedBy, Instant addedAt) {}
