package io.tallystick.kernel.verify;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the self-audit knows.
 *
 * @param round the newest round; null before the first
 * @param done how many promises the newest round has examined
 * @param findings one for each promise, in the order of the modules
 */
public record SelfAuditReport(@Nullable Round round, int done, List<Finding> findings) {

    /**
     * An examination of all promises.
     *
     * @param finishedAt null while it runs
     */
    public record Round(
            UUID id,
            Instant beganAt,
            String beganBy,
            @Nullable Instant finishedAt) {

        public boolean isRunning() {
            return finishedAt == null;
        }
    }

    /**
     * What came of a promise when it was examined last.
     *
     * @param examined how many things were looked at
     * @param breaches what breaks it, at most a hundred
     * @param brokenSince when the oldest of these breaches was first seen; null when the promise holds
     * @param finishedAt null when it was never examined
     * @param workMillis how long the database was busy with it
     * @param obstacle why it could not be examined to its end; null when it could
     */
    public record Finding(
            String module,
            String promise,
            long examined,
            List<String> breaches,
            @Nullable Instant brokenSince,
            @Nullable Instant finishedAt,
            long workMillis,
            @Nullable String obstacle) {

        /** Nothing is known yet. */
        static Finding none(String module, String promise) {
            return new Finding(module, promise, 0, List.of(), null, null, 0, null);
        }

        public boolean isBroken() {
            return !breaches.isEmpty();
        }
    }

    public boolean isRunning() {
        return round != null && round.isRunning();
    }

    /** The promises that are broken. */
    public List<Finding> broken() {
        return findings.stream().filter(Finding::isBroken).toList();
    }
}
