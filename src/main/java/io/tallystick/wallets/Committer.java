package io.tallystick.wallets;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.tallystick.accounts.Accounts;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.tenancy.Tenancy;
import io.tallystick.ledger.TransferBatches;
import io.tallystick.wallets.Task.Answer;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Commits debits, holds and their endings in groups: whoever asks waits until its order is decided and durable. An account's
 * orders are all decided by the same thread of this process; other processes are noticed by the wallets' sequences.
 */
@Component
class Committer implements SmartLifecycle, MeterBinder {

    private static final int STRIPES = 2;

    /** Remembered wallets may take one part in so many of the heap. */
    private static final int PARTS_OF_THE_HEAP = 8;

    /** What the wallets of one account take with all that decisions about them need; 1,400 bytes were measured. */
    private static final long BYTES_OF_AN_ACCOUNT = 2_000;

    /** How long keys are looked up in the table after a start, a failure or a key that was used long ago. */
    private static final Duration SUSPICION = Duration.ofMinutes(1);

    private final DataSource database;
    private final PictureStore pictures;
    private final ChangeStore changes;
    private final TransferBatches transfers;
    private final Accounts accounts;
    private final Tenancy tenancy;
    private final Clock clock;
    private final FallTeller falls;
    private volatile List<Stripe> stripes = List.of();

    Committer(
            @Qualifier("committer") DataSource database,
            PictureStore pictures,
            ChangeStore changes,
            TransferBatches transfers,
            Accounts accounts,
            Tenancy tenancy,
            Clock clock,
            FallTeller falls) {
        this.database = database;
        this.pictures = pictures;
        this.changes = changes;
        this.transfers = transfers;
        this.accounts = accounts;
        this.tenancy = tenancy;
        this.clock = clock;
        this.falls = falls;
    }

    /**
     * Has orders of one account decided and committed, and waits for it.
     *
     * @throws io.tallystick.kernel.problems.ProblemException {@code too_many_requests} (429) when too much waits already
     */
    List<Answer> decide(AccountId account, List<WalletOrder> orders, List<String> details) {
        var answers = new Answers(orders.size());
        var tasks = IntStream.range(0, orders.size())
                .mapToObj(index -> new Task(orders.get(index), details.get(index), answers))
                .toList();
        stripe(account).add(tasks);
        answers.await();
        return tasks.stream().map(task -> Objects.requireNonNull(task.answer())).toList();
    }

    /** {@link #decide(AccountId, List, List)} for one order. */
    Answer decide(WalletOrder order, String details) {
        var answers = new Answers(1);
        var task = new Task(order, details, answers);
        stripe(order.account()).add(task);
        answers.await();
        return Objects.requireNonNull(task.answer());
    }

    /** An account's wallets were changed by another transaction of this process. */
    void outdated(AccountId account) {
        if (!stripes.isEmpty()) {
            stripe(account).outdated(account);
        }
    }

    private Stripe stripe(AccountId account) {
        var all = stripes;
        if (all.isEmpty()) {
            throw new IllegalStateException("The committer is not running");
        }
        return all.get(Math.floorMod(account.value().hashCode(), all.size()));
    }

    @Override
    public void start() {
        var mayCopy = mayCopy();
        stripes = IntStream.range(0, STRIPES)
                .mapToObj(number -> new Stripe("committer-" + number, batches(mayCopy)))
                .toList();
        stripes.forEach(Stripe::start);
    }

    private Batches batches(boolean mayCopy) {
        return new Batches(
                database,
                mayCopy,
                pictures,
                changes,
                transfers,
                this::zone,
                clock,
                falls::soon,
                new CommitterMemory(mostAccounts(), SUSPICION));
    }

    private static int mostAccounts() {
        var share = Runtime.getRuntime().maxMemory() / PARTS_OF_THE_HEAP / STRIPES;
        return Math.toIntExact(Math.clamp(share / BYTES_OF_AN_ACCOUNT, 1_000, 1_000_000));
    }

    private ZoneId zone(AccountId account) {
        return tenancy.within(account, () -> accounts.get(account).timezone());
    }

    private boolean mayCopy() {
        try (var connection = database.getConnection()) {
            var mayCopy = transfers.mayCopy(connection);
            connection.rollback();
            return mayCopy;
        } catch (SQLException away) {
            throw new IllegalStateException("The committer's login cannot be used", away);
        }
    }

    @Override
    public void stop() {
        var running = stripes;
        for (var stripe : running) {
            try {
                stripe.stop();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        stripes = List.of();
    }

    @Override
    public boolean isRunning() {
        return !stripes.isEmpty();
    }

    /** How many orders wait, and how many were decided in how many batches. */
    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("tallystick.committer.waiting", this, one -> one.stripes.stream()
                        .mapToInt(Stripe::waiting)
                        .sum())
                .description("Orders that wait to be decided")
                .register(registry);
        FunctionCounter.builder("tallystick.committer.orders", this, one -> one.stripes.stream()
                        .mapToLong(Stripe::orders)
                        .sum())
                .description("Orders that were decided")
                .register(registry);
        FunctionCounter.builder("tallystick.committer.batches", this, one -> one.stripes.stream()
                        .mapToLong(Stripe::commits)
                        .sum())
                .description("Batches that were committed")
                .register(registry);
    }

    /** Starts before, and stops after, whoever hands in orders. */
    @Override
    public int getPhase() {
        return 0;
    }
}
