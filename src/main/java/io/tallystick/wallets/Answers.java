package io.tallystick.wallets;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** A caller who waits for the answers to all of its tasks. */
final class Answers {

    private final Thread caller = Thread.currentThread();
    private final AtomicInteger open;

    Answers(int tasks) {
        this.open = new AtomicInteger(tasks);
    }

    void one() {
        if (open.decrementAndGet() == 0) {
            LockSupport.unpark(caller);
        }
    }

    /** Waits, also when interrupted: what was handed in is decided, and the caller has to know how. */
    void await() {
        var interrupted = false;
        while (open.get() > 0) {
            LockSupport.park(this);
            interrupted |= Thread.interrupted();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
