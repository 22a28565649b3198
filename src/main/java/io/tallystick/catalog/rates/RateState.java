package io.tallystick.catalog.rates;

import java.util.Locale;

/** Where a version stands at a moment. */
public enum RateState {
    IN_FORCE,
    SCHEDULED,
    PAST,
    /** A later version begins at the same moment, so this one never holds. */
    REPLACED,
    WITHDRAWN;

    /** The state's word in the API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
