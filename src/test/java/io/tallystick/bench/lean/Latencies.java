package io.tallystick.bench.lean;

/** How long answers took, counted in steps of ten microseconds up to five seconds. */
final class Latencies {

    private static final int STEP_NANOS = 10_000;
    private static final int STEPS = 500_000;

    private final int[] counts = new int[STEPS + 1];
    private long total;

    void note(long nanos) {
        counts[(int) Math.min(nanos / STEP_NANOS, STEPS)]++;
        total++;
    }

    /** In milliseconds; the part of all answers that took at most that long is {@code share}. */
    double quantile(double share) {
        var seen = 0L;
        for (int step = 0; step <= STEPS; step++) {
            seen += counts[step];
            if (seen >= total * share) {
                return (step + 1) * STEP_NANOS / 1e6;
            }
        }
        return 0;
    }
}
