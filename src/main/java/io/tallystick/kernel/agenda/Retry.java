package io.tallystick.kernel.agenda;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The pauses between attempts: short at first, since most failures pass, then longer, for two days in all. */
final class Retry {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(12),
            Duration.ofHours(12));

    private Retry() {}

    /** How long to wait after so many failed attempts; empty when nobody but a person can help. */
    static Optional<Duration> after(int attempts) {
        return attempts > PAUSES.size() ? Optional.empty() : Optional.of(PAUSES.get(attempts - 1));
    }

    /** As {@link #after}, for work that never gives up: the longest pause comes again and again. */
    static Duration always(int attempts) {
        return PAUSES.get(Math.min(attempts, PAUSES.size()) - 1);
    }
}
