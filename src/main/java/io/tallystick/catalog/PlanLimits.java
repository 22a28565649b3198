package io.tallystick.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How much of each thing a plan allows for a period, or at one time (users, sites, storage).
 *
 * @param byName in the order in which they are shown; null means without limit
 */
public record PlanLimits(Map<String, @Nullable Long> byName) {

    /** Nothing is limited. */
    public static final PlanLimits NONE = new PlanLimits(Collections.emptyMap());

    /** People who may belong to the account. */
    public static final String USERS = "users";
    /** Sites of the account. */
    public static final String SITES = "sites";

    public PlanLimits {
        byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    /** The limit of this name; empty when there is none, named or not. */
    public Optional<Long> of(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** {@code users 3, sites unlimited}. */
    @Override
    public String toString() {
        return byName.entrySet().stream()
                .map(limit -> limit.getKey() + " " + Objects.toString(limit.getValue(), "unlimited"))
                .collect(Collectors.joining(", "));
    }
}
