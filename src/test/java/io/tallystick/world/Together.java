package io.tallystick.world;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Does things at the same moment: all are ready before the first begins. */
public final class Together {

    private Together() {}

    @SafeVarargs
    public static <T> List<T> all(Supplier<T>... acts) {
        return times(acts.length, index -> acts[index].get());
    }

    public static <T> List<T> times(int count, IntFunction<T> act) {
        var ready = new CountDownLatch(count);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = IntStream.range(0, count)
                    .mapToObj(index -> pool.submit(() -> {
                        ready.countDown();
                        ready.await();
                        return act.apply(index);
                    }))
                    .toList();
            return results(running);
        }
    }

    private static <T> List<T> results(List<Future<T>> running) {
        var results = new ArrayList<T>();
        for (var one : running) {
            try {
                results.add(one.get());
            } catch (InterruptedException | ExecutionException failed) {
                throw new IllegalStateException(failed.getCause() == null ? failed : failed.getCause());
            }
        }
        return results;
    }
}
