package io.tallystick.kernel.agenda;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.tallystick.kernel.mode.Mode;
import io.tallystick.kernel.mode.OnlyIn;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Walks through the agenda by hand, one entry after the other, for whoever moves the business clock. Meanwhile the scheduler
 * starts nothing. One process of a sandbox may walk.
 */
@Component
@OnlyIn(Mode.SANDBOX)
public class Stepping {

    private static final String TAKER = "traveller";
    private static final Duration GLANCE = Duration.ofMillis(10);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    private final StepStore steps;
    private final ErrandRunner runner;
    private final BusinessTime time;
    private final Scheduler scheduler;

    Stepping(StepStore steps, ErrandRunner runner, BusinessTime time, Scheduler scheduler) {
        this.steps = steps;
        this.runner = runner;
        this.time = time;
        this.scheduler = scheduler;
    }

    /** Before the scheduler starts: entries of a walk that a crash ended wait again, and all stand where the clock says. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void afterRestart() {
        steps.release(TAKER);
        steps.shift(time.ahead());
    }

    /** Keeps the scheduler from starting anything until {@link #resume}. What runs already is not interrupted. */
    public void pause() {
        scheduler.pause();
    }

    /** Puts all entries where the business clock now says, and lets the scheduler go on. */
    public void resume() {
        steps.shift(time.ahead());
        scheduler.resume();
    }

    /** When the first entry is due, if that is not after the given moment. */
    public Optional<Instant> firstDue(Instant until) {
        return steps.first(until).map(Entry::due);
    }

    /**
     * Runs the first entry that is due by then, in the order of its due moment and of adding. An entry that the scheduler has
     * begun is waited for.
     *
     * @return false when none is left
     */
    public boolean runFirst(Instant until) {
        var deadline = time.wallNow().plus(LONGEST_WAIT);
        while (true) {
            var first = steps.first(until);
            if (first.isEmpty()) {
                return false;
            }
            var taken = steps.take(first.get(), TAKER, time.wallNow());
            if (taken.isPresent()) {
                runner.run(taken.get());
                return true;
            }
            awaitScheduler(first.get(), deadline);
        }
    }

    private void awaitScheduler(Entry entry, Instant deadline) {
        if (time.wallNow().isAfter(deadline)) {
            throw new IllegalStateException("The scheduler has not finished " + entry);
        }
        try {
            Thread.sleep(GLANCE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + entry, stopped);
        }
    }
}
