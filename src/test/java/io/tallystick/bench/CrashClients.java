package io.tallystick.bench;

import io.tallystick.web.Http;
import io.tallystick.world.KeyedDebits;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Clients that spend one by one and in batches, whatever happens, until they are closed. */
final class CrashClients implements AutoCloseable {

    private static final int SINGLE = 12;
    private static final int BATCHES = 2;
    private static final int BATCH = 20;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean closing;

    CrashClients(Http http, KeyedDebits debits) {
        for (int client = 0; client < SINGLE; client++) {
            threads.submit(() -> repeat(() -> debits.tryOne(http)));
        }
        for (int client = 0; client < BATCHES; client++) {
            threads.submit(() -> repeat(() -> debits.trySeveral(http, BATCH)));
        }
    }

    /** One act; false when it had no answer. */
    private interface Act {
        boolean once();
    }

    private void repeat(Act act) {
        while (!closing) {
            if (!answered(act)) {
                pause();
            }
        }
    }

    /** A connection that breaks is no answer either. What should not be answered is noted by {@link KeyedDebits}. */
    private static boolean answered(Act act) {
        try {
            return act.once();
        } catch (IllegalStateException | AssertionError none) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing = true;
        threads.close();
    }
}
