package io.tallystick.kernel.agenda;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.access.Origin;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.tenancy.Tenancy;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Runs an entry as Tallystick itself, and writes down what came of it. */
@Component
class ErrandRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ErrandRunner.class);
    private static final int LONGEST_ERROR = 1_000;

    private final Map<String, Errand> errands;
    private final Map<String, RecurringErrand> recurring;
    private final AgendaStore store;
    private final BusinessTime time;
    private final Tenancy tenancy;

    ErrandRunner(
            ObjectProvider<Errand> errands,
            ObjectProvider<RecurringErrand> recurring,
            AgendaStore store,
            BusinessTime time,
            Tenancy tenancy) {
        this.errands = byName(errands.stream(), Errand::name);
        this.recurring = byName(recurring.stream(), RecurringErrand::name);
        this.store = store;
        this.time = time;
        this.tenancy = tenancy;
    }

    /** The names of all errands, recurring ones included. */
    List<String> names() {
        return Stream.concat(errands.keySet().stream(), recurring.keySet().stream())
                .toList();
    }

    /** Puts recurring errands on the agenda that are not there yet. */
    void addRecurring() {
        recurring.values().forEach(errand -> {
            var due = errand.next(time.now());
            store.addOnce(errand.name(), due, time.onWall(due));
        });
    }

    /** Runs an entry that the caller has taken. */
    void run(Entry entry) {
        var outer = Origin.current();
        Origin.set(new Origin("errand-" + UUID.randomUUID(), null, Actor.SYSTEM));
        try {
            perform(entry);
        } catch (Exception failure) {
            failed(entry, failure);
            return;
        } finally {
            Origin.set(outer);
        }
        succeeded(entry);
    }

    private void perform(Entry entry) {
        var errand = errands.get(entry.errand());
        if (errand != null) {
            tenancy.within(entry.account(), () -> errand.run(entry.account(), entry.subject()));
            return;
        }
        var coming = recurring.get(entry.errand());
        if (coming == null) {
            throw new IllegalStateException("No errand is called " + entry.errand());
        }
        tenancy.acrossAccounts(() -> {
            coming.run(entry.due());
            return AccountId.PLATFORM;
        });
    }

    private void succeeded(Entry entry) {
        var coming = recurring.get(entry.errand());
        if (coming == null) {
            store.done(entry, time.ahead());
            return;
        }
        var due = coming.next(time.now());
        store.again(entry, due, time.onWall(due), 0, null, time.wallNow());
    }

    private void failed(Entry entry, Exception failure) {
        var attempts = entry.attempts() + 1;
        var error = described(failure);
        var pause = recurring.containsKey(entry.errand())
                ? java.util.Optional.of(Retry.always(attempts))
                : Retry.after(attempts);
        if (pause.isEmpty()) {
            LOG.error("Gave up after {} attempts: {}", attempts, entry, failure);
            store.giveUp(entry, attempts, error, time.wallNow());
            return;
        }
        var due = time.now().plus(pause.get());
        LOG.warn("Attempt {} failed, the next is in {}: {}", attempts, pause.get(), entry, failure);
        store.again(entry, due, time.onWall(due), attempts, error, time.wallNow());
    }

    private static String described(Exception failure) {
        var text = failure.toString();
        return text.substring(0, Math.min(text.length(), LONGEST_ERROR)).replace("\0", "");
    }

    private static <T> Map<String, T> byName(Stream<T> beans, Function<T, String> name) {
        return beans.collect(Collectors.toUnmodifiableMap(name, Function.identity()));
    }
}
