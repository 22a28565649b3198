package io.tallystick.kernel.agenda;

import io.tallystick.kernel.time.WallClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Where a moment of business time lies on the wall. In live mode both are the same. */
@Component
class BusinessTime {

    /** Two clocks are never read at the same instant; less than this apart is together. */
    private static final Duration TOGETHER = Duration.ofSeconds(1);

    private final Clock clock;
    private final WallClock wallClock;

    BusinessTime(Clock clock, WallClock wallClock) {
        this.clock = clock;
        this.wallClock = wallClock;
    }

    Instant now() {
        return clock.instant();
    }

    Instant wallNow() {
        return wallClock.instant();
    }

    /** How far business time is ahead of the wall. */
    Duration ahead() {
        var ahead = Duration.between(wallClock.instant(), clock.instant());
        return ahead.abs().compareTo(TOGETHER) < 0 ? Duration.ZERO : ahead;
    }

    /** The moment on the wall at which business time gets there. */
    Instant onWall(Instant business) {
        return business.minus(ahead());
    }
}
