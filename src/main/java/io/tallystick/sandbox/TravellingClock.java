package io.tallystick.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Business time of a sandbox: ahead of the wall by an offset that only grows. On a journey it stands still at each stop, so
 * that what runs there sees exactly its own moment.
 */
public final class TravellingClock extends Clock {

    private final InstantSource wall;
    private volatile Duration ahead;
    private volatile @Nullable Instant stop;

    public TravellingClock(InstantSource wall, Duration ahead) {
        this.wall = wall;
        this.ahead = ahead;
    }

    /** Stands still at the moment, or goes on standing at a later one. */
    void stopAt(Instant moment) {
        ahead = Duration.between(wall.instant(), moment).truncatedTo(ChronoUnit.MICROS);
        stop = moment;
    }

    /** Goes on from where it stands. */
    void goOn() {
        var standing = stop;
        if (standing != null) {
            ahead = Duration.between(wall.instant(), standing).truncatedTo(ChronoUnit.MICROS);
            stop = null;
        }
    }

    /** Lets some work see another moment, which may be past: for the demo world, before anybody is served. */
    public void at(Instant moment, Runnable work) {
        var outer = stop;
        stop = moment.truncatedTo(ChronoUnit.MICROS);
        try {
            work.run();
        } finally {
            stop = outer;
        }
    }

    /** How far it is ahead of the wall. */
    Duration ahead() {
        return ahead;
    }

    @Override
    public Instant instant() {
        var standing = stop;
        return standing != null ? standing : wall.instant().plus(ahead).truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        InstantSource same = this::instant;
        return same.withZone(zone);
    }
}
