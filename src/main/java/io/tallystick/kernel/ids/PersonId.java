package io.tallystick.kernel.ids;

import java.util.UUID;

/** A human who signs in; a person may belong to several accounts. */
public record PersonId(UUID value) {

    public static PersonId next() {
        return new PersonId(Uuids.next());
    }

    @Override
    public String toString() {
        return "per_" + value;
    }
}
