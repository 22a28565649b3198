package io.tallystick.kernel.agenda;

import java.time.Instant;

/**
 * Work that comes back on its own, such as looking every day for what is due; each is one bean, and stands on the agenda from
 * the first start on. A server that was off makes one run of all those it missed. When {@link #run} throws, it is tried again
 * with growing pauses until it succeeds.
 */
public interface RecurringErrand {

    /** The stable name in the agenda's table, apart from all names of {@link Errand}s. */
    String name();

    /** The first moment after the given one, in business time, at which it is to run. */
    Instant next(Instant after);

    /**
     * Does the work, outside any transaction and across all accounts.
     *
     * @param due the moment for which it runs, in business time
     */
    void run(Instant due);
}
