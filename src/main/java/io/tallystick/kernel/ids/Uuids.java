package io.tallystick.kernel.ids;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import java.util.UUID;

/** Time-ordered ids (UUIDv7), made by the application: no sequence of the database gives identity or order. */
public final class Uuids {

    /** The platform itself, where a row of an account's table belongs to no account. */
    public static final UUID NIL = new UUID(0, 0);

    private static final TimeBasedEpochRandomGenerator GENERATOR = Generators.timeBasedEpochRandomGenerator();

    private Uuids() {}

    public static UUID next() {
        return GENERATOR.generate();
    }
}
