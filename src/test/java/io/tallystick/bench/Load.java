package io.tallystick.bench;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;

/** Callers that repeat one act for a while, each as soon as its last answer came. */
record Load(int callers, Duration length) {

    /** One act of one caller. */
    interface Act {
        void once(int caller) throws Exception;
    }

    /** Acts a second. A failure ends the run: a benchmark of errors measures nothing. */
    double perSecond(Act act) throws Exception {
        var done = new LongAdder();
        var over = new AtomicBoolean();
        var began = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < callers; number++) {
                var caller = number;
                threads.submit(() -> {
                    while (!over.get()) {
                        act.once(caller);
                        done.increment();
                    }
                    return null;
                });
            }
            Thread.sleep(length);
            over.set(true);
        }
        return done.sum() * 1e9 / (System.nanoTime() - began);
    }
}
