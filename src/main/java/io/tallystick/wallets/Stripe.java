package io.tallystick.wallets;

import static io.tallystick.kernel.problems.KernelProblem.DATABASE_UNAVAILABLE;
import static io.tallystick.kernel.problems.KernelProblem.TOO_MANY_REQUESTS;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.wallets.Task.Answer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One of the committers: a thread that takes what waits and commits it together. Batches form by themselves: while one is
 * committed, the next gathers.
 */
final class Stripe implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Stripe.class);
    private static final int LARGEST_BATCH = 2_000;
    private static final int MOST_WAITING = 20_000;
    private static final int ATTEMPTS_TOGETHER = 3;
    private static final int ATTEMPTS_ALONE = 50;

    private final Batches batches;
    private final Queue<Task> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger size = new AtomicInteger();
    private final Queue<AccountId> outdated = new ConcurrentLinkedQueue<>();
    private volatile boolean idle;
    private volatile boolean stopping;
    private final Thread thread;
    private final LongAdder orders = new LongAdder();
    private final LongAdder commits = new LongAdder();

    Stripe(String name, Batches batches) {
        this.batches = batches;
        this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this);
    }

    void start() {
        thread.start();
    }

    /** Decides what still waits, then ends. */
    void stop() throws InterruptedException {
        stopping = true;
        LockSupport.unpark(thread);
        thread.join(10_000);
    }

    /** Hands in tasks that belong together; {@code too_many_requests} (429) when too much waits already. */
    void add(List<Task> tasks) {
        admit(tasks.size());
        waiting.addAll(tasks);
        wake();
    }

    /** {@link #add(List)} for one. */
    void add(Task task) {
        admit(1);
        waiting.add(task);
        wake();
    }

    private void admit(int tasks) {
        if (size.addAndGet(tasks) > MOST_WAITING || stopping) {
            size.addAndGet(-tasks);
            throw stopping ? DATABASE_UNAVAILABLE.because() : TOO_MANY_REQUESTS.with("seconds", 1);
        }
    }

    private void wake() {
        if (idle) {
            LockSupport.unpark(thread);
        }
    }

    /** An account's wallets were changed by somebody else in this process. */
    void outdated(AccountId account) {
        outdated.add(account);
    }

    int waiting() {
        return size.get();
    }

    long orders() {
        return orders.sum();
    }

    long commits() {
        return commits.sum();
    }

    @Override
    public void run() {
        while (!stopping || !waiting.isEmpty()) {
            var batch = take();
            if (!batch.isEmpty()) {
                decide(batch);
            }
        }
    }

    private List<Task> take() {
        // Where processors are scarce, those who were just answered come back first, and more share the next commit;
        // where they are not, this costs nothing.
        Thread.yield();
        var batch = new ArrayList<Task>();
        for (var task = waiting.poll(); task != null; task = waiting.poll()) {
            batch.add(task);
            if (batch.size() >= LARGEST_BATCH) {
                break;
            }
        }
        if (batch.isEmpty()) {
            idle = true;
            if (waiting.isEmpty() && !stopping) {
                LockSupport.park(this);
            }
            idle = false;
        }
        size.addAndGet(-batch.size());
        return batch;
    }

    private void decide(List<Task> batch) {
        for (var account = outdated.poll(); account != null; account = outdated.poll()) {
            batches.forget(account);
        }
        try {
            decide(batch, ATTEMPTS_TOGETHER);
        } catch (RuntimeException | Error fault) {
            LOG.error("A batch of {} failed in a way that nobody thought of", batch.size(), fault);
            batches.forgetAll();
            refuse(batch, fault instanceof RuntimeException known ? known : new IllegalStateException(fault));
        }
    }

    private void decide(List<Task> batch, int attempts) {
        for (var attempt = 1; ; attempt++) {
            try {
                batches.commit(batch, attempt > 1);
                commits.increment();
                orders.add(batch.size());
                batch.forEach(Task::answered);
                return;
            } catch (SQLException failure) {
                if (Batches.isAway(failure)) {
                    LOG.warn("The database is away; {} orders are answered 503: {}", batch.size(), failure.toString());
                    batches.forgetAll();
                    refuse(batch, DATABASE_UNAVAILABLE.because());
                    return;
                }
                batches.forget(batch);
                if (attempt >= attempts) {
                    divide(batch, failure);
                    return;
                }
            }
        }
    }

    /** Some order of the batch cannot be written: the others must not suffer for it. */
    private void divide(List<Task> batch, SQLException failure) {
        if (batch.size() == 1) {
            alone(batch, failure);
            return;
        }
        var middle = batch.size() / 2;
        decide(batch.subList(0, middle), ATTEMPTS_TOGETHER);
        decide(batch.subList(middle, batch.size()), ATTEMPTS_TOGETHER);
    }

    private void alone(List<Task> task, SQLException failure) {
        if (Batches.isContention(failure)) {
            for (var attempt = 1; attempt <= ATTEMPTS_ALONE; attempt++) {
                try {
                    batches.commit(task, true);
                    task.forEach(Task::answered);
                    return;
                } catch (SQLException again) {
                    batches.forget(task);
                    if (!Batches.isContention(again)) {
                        break;
                    }
                }
            }
        }
        LOG.error("An order cannot be written: {}", task.getFirst().order(), failure);
        refuse(task, new IllegalStateException("The order cannot be written", failure));
    }

    private static void refuse(List<Task> batch, RuntimeException why) {
        for (var task : batch) {
            task.decided(new Answer.Refused(why));
            task.answered();
        }
    }
}
