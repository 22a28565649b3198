package io.tallystick.kernel.time;

import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/**
 * The time on the wall, which no sandbox moves: for sessions, tokens, rate limits and heartbeats. A jump of the business clock
 * would sign everyone out and declare running work dead.
 */
@Component
public final class WallClock implements InstantSource {

    @Override
    public Instant instant() {
        return Instant.now();
    }
}
