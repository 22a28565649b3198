package io.tallystick.sandbox;

import java.time.Instant;

/** Puts the sandbox's clock to a moment, also to an earlier one, and lets it stand there: for tests only. */
public final class StandingClock {

    private StandingClock() {}

    public static void at(Instant moment, TravellingClock clock) {
        clock.stopAt(moment);
    }
}
