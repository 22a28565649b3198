package io.tallystick.sandbox;

import io.tallystick.kernel.agenda.Stepping;
import io.tallystick.kernel.mode.Mode;
import io.tallystick.kernel.mode.OnlyIn;
import io.tallystick.kernel.time.WallClock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/**
 * Moves business time forward and lets everything that falls due on the way run, in order, each at its own moment. Outside any
 * transaction: each errand has its own. One journey after the other.
 */
@Component
@OnlyIn(Mode.SANDBOX)
public class Journeys {

    static final int FARTHEST_YEARS = 30;

    private final TravellingClock clock;
    private final WallClock wall;
    private final ClockStore store;
    private final Stepping agenda;
    private final ReentrantLock oneAtATime = new ReentrantLock(true);

    Journeys(TravellingClock clock, WallClock wall, ClockStore store, Stepping agenda) {
        this.clock = clock;
        this.wall = wall;
        this.store = store;
        this.agenda = agenda;
    }

    /**
     * A journey that has ended.
     *
     * @param now where it ended
     * @param errandsRun how many runs there were, failed ones included
     */
    public record Arrival(Instant now, int errandsRun) {}

    public Instant now() {
        return clock.instant();
    }

    /**
     * Travels to the moment. An errand that fails on the way is tried again on the way, as it would be in a live year.
     *
     * @throws io.tallystick.kernel.problems.ProblemException {@code clock_cannot_go_back} and {@code clock_too_far}
     */
    public Arrival travelTo(Instant wanted) {
        var target = wanted.truncatedTo(ChronoUnit.MICROS);
        oneAtATime.lock();
        try {
            requireReachable(target);
            agenda.pause();
            return walk(target);
        } finally {
            oneAtATime.unlock();
        }
    }

    private Arrival walk(Instant target) {
        try {
            clock.stopAt(clock.instant());
            var errandsRun = 0;
            for (var due = agenda.firstDue(target); due.isPresent(); due = agenda.firstDue(target)) {
                moveTo(due.get());
                if (agenda.runFirst(due.get())) {
                    errandsRun++;
                }
            }
            moveTo(target);
            return new Arrival(target, errandsRun);
        } finally {
            clock.goOn();
            agenda.resume();
        }
    }

    /** What was due before the journey began runs at its beginning. */
    private void moveTo(Instant moment) {
        if (moment.isAfter(clock.instant())) {
            clock.stopAt(moment);
            store.keep(clock.ahead());
        }
    }

    private void requireReachable(Instant target) {
        var now = clock.instant();
        if (target.isBefore(now)) {
            throw SandboxProblem.CLOCK_CANNOT_GO_BACK.with("now", now);
        }
        var latest = wall.instant()
                .atOffset(ZoneOffset.UTC)
                .plusYears(FARTHEST_YEARS)
                .toInstant();
        if (target.isAfter(latest)) {
            throw SandboxProblem.CLOCK_TOO_FAR.with("latest", latest.truncatedTo(ChronoUnit.SECONDS));
        }
    }
}
