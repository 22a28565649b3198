package io.tallystick.accounts;

import static io.tallystick.accounts.AccountsProblem.UNKNOWN_TIMEZONE;

import java.time.ZoneId;
import java.util.Set;

/** The time zones that an account may count its days in: those of the IANA database. */
public final class TimeZones {

    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();

    private TimeZones() {}

    /** Reads a zone's name. Refuses {@code unknown_timezone} at the field; offsets such as {@code +02:00} are no zones. */
    public static ZoneId of(String name, String field) {
        if (!KNOWN.contains(name)) {
            throw UNKNOWN_TIMEZONE.at(field, "timezone", name);
        }
        return ZoneId.of(name);
    }
}
