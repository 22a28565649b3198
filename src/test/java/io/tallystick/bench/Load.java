package io.tallystick.bench;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/** Callers in this process that repeat one act for a while, each as soon as its last answer came. */
final class Load {

    private Load() {}

    /** One act of one caller. */
    interface Act {
        void once(int caller) throws Exception;
    }

    /** What was done, by callers who all heard yes. */
    record Done(long acts, double seconds) {

        double perSecond() {
            return acts / seconds;
        }
    }

    /** A failure ends the run: a benchmark of errors measures nothing. */
    static Done run(int callers, Duration length, Act act) throws Exception {
        var done = new LongAdder();
        var over = new AtomicBoolean();
        var began = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = IntStream.range(0, callers)
                    .<Future<?>>mapToObj(caller -> threads.submit(() -> {
                        do {
                            act.once(caller);
                            done.increment();
                        } while (!over.get());
                        return null;
                    }))
                    .toList();
            Thread.sleep(length);
            over.set(true);
            for (var caller : running) {
                failIfFailed(caller);
            }
        }
        return new Done(done.sum(), (System.nanoTime() - began) / 1e9);
    }

    private static void failIfFailed(Future<?> caller) throws InterruptedException {
        try {
            caller.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A caller was refused", failed.getCause());
        }
    }
}
