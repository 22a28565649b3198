package io.tallystick.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which usage is meant; what is null is not asked about. */
public record UsageFilter(
        @Nullable String operation,
        @Nullable String unit,
        @Nullable String model,
        @Nullable String provider,
        @Nullable String feature,
        @Nullable UUID user) {

    /** All usage. */
    public static final UsageFilter ALL = new UsageFilter(null, null, null, null, null, null);

    /** What is asked about, by the name of its column. */
    Map<String, Object> chosen() {
        var chosen = new HashMap<String, Object>();
        put(chosen, "operation", operation);
        put(chosen, "unit", unit);
        put(chosen, "model", model);
        put(chosen, "provider", provider);
        put(chosen, "feature", feature);
        put(chosen, "user", user);
        return chosen;
    }

    static void put(Map<String, Object> chosen, String name, @Nullable Object value) {
        if (value != null) {
            chosen.put(name, value);
        }
    }
}
