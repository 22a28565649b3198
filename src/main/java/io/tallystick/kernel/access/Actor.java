package io.tallystick.kernel.access;

import io.tallystick.kernel.ids.PersonId;
import io.tallystick.kernel.ids.Uuids;
import java.util.UUID;

/**
 * Who acts.
 *
 * @param id the person's or the key's id
 * @param name what a person reads in the audit log: a name, an e-mail address, or a key's name
 */
public record Actor(Kind kind, UUID id, String name) {

    /** Tallystick itself: renewals, expiries, retries. */
    public static final Actor SYSTEM = new Actor(Kind.SYSTEM, Uuids.NIL, "Tallystick");

    /** What kind of actor it is. */
    public enum Kind {
        PERSON,
        ADMINISTRATOR,
        API_KEY,
        PLATFORM_KEY,
        SYSTEM
    }

    public static Actor person(PersonId id, String name) {
        return new Actor(Kind.PERSON, id.value(), name);
    }

    public static Actor administrator(PersonId id, String name) {
        return new Actor(Kind.ADMINISTRATOR, id.value(), name);
    }
}
