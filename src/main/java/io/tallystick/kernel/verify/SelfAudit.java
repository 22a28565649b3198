package io.tallystick.kernel.verify;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.agenda.Agenda;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.ids.Uuids;
import io.tallystick.kernel.news.News;
import io.tallystick.kernel.tenancy.Tenancy;
import io.tallystick.kernel.time.WallClock;
import io.tallystick.kernel.verify.SelfAuditReport.Finding;
import io.tallystick.kernel.verify.SelfAuditReport.Round;
import io.tallystick.kernel.verify.SelfAuditStore.Progress;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds what is stored to what was promised, while the system works. A difference is an alarm: it is logged, told to the
 * administrators once, and shown until it is gone. Nothing is ever repaired here.
 */
@Service
public class SelfAudit {

    private static final Logger LOG = LoggerFactory.getLogger(SelfAudit.class);

    private final ProofCatalog proofs;
    private final SelfAuditStore store;
    private final Agenda agenda;
    private final News news;
    private final Tenancy tenancy;
    private final Clock clock;
    private final WallClock wall;

    SelfAudit(
            ProofCatalog proofs,
            SelfAuditStore store,
            Agenda agenda,
            News news,
            Tenancy tenancy,
            Clock clock,
            WallClock wall) {
        this.proofs = proofs;
        this.store = store;
        this.agenda = agenda;
        this.news = news;
        this.tenancy = tenancy;
        this.clock = clock;
        this.wall = wall;
    }

    /** Has everything examined from now on; a round that is running goes on instead. */
    @Transactional
    public void begin(Actor by) {
        var round = new Round(Uuids.next(), wall.instant(), by.name(), null);
        var isNew = store.begin(round);
        goOn(Duration.ZERO);
        if (isNew && by.kind() != Actor.Kind.SYSTEM) {
            news.publish(new SelfAuditEvent.Begun(round.id(), by));
        }
    }

    /** What is known about each promise, and how far the newest round has come. */
    @Transactional(readOnly = true)
    public SelfAuditReport report() {
        var round = store.round().orElse(null);
        var known = store.findings().stream().collect(Collectors.toMap(Finding::promise, Function.identity()));
        var findings = proofs.all().stream()
                .map(entry -> known.getOrDefault(
                        entry.proof().promise(),
                        Finding.none(entry.module(), entry.proof().promise())))
                .toList();
        var done = round == null ? 0 : store.doneIn(round.id()).size();
        return new SelfAuditReport(round, done, findings);
    }

    /** Whether no round has begun for so long that the next is due; it counts on the wall, as the disk grows old there. */
    @Transactional(readOnly = true)
    boolean isDue(Duration interval) {
        return store.round()
                .map(round -> round.beganAt().plus(interval).isBefore(wall.instant()))
                .orElse(true);
    }

    /** The next question of the round that is running; empty when there is none. */
    @Transactional
    Optional<Task> next() {
        var round = store.round().filter(Round::isRunning);
        if (round.isEmpty()) {
            return Optional.empty();
        }
        var id = round.get().id();
        var done = store.doneIn(id);
        var open = proofs.all().stream()
                .filter(entry -> !done.contains(entry.proof().promise()))
                .findFirst();
        if (open.isEmpty()) {
            store.keepOnly(
                    proofs.all().stream().map(entry -> entry.proof().promise()).toList());
            store.finish(id, wall.instant());
            return Optional.empty();
        }
        var promise = open.get().proof().promise();
        return Optional.of(
                new Task(id, open.get(), store.progress(id, promise).orElseGet(() -> Progress.start(promise))));
    }

    /** A part of the promise has been examined, and more is to come. */
    @Transactional
    void note(Task task, Progress progress) {
        store.note(task.round(), task.entry().module(), progress);
    }

    /** The promise has been examined to its end, or as far as it could be. */
    @Transactional
    void conclude(Task task, Progress whole) {
        var now = wall.instant();
        var module = task.entry().module();
        var obstacle = whole.obstacle();
        store.conclude(task.round(), module, whole, now);
        var unheard = store.noteBreaches(whole.promise(), whole.breaches(), now);
        if (obstacle == null && whole.breaches().size() < Verifier.MOST_BREACHES) {
            store.noteGone(whole.promise(), whole.breaches(), now);
        }
        if (obstacle != null) {
            LOG.warn("Self-audit could not examine “{}” of {}: {}", whole.promise(), module, obstacle);
        }
        if (!unheard.isEmpty()) {
            alarm(module, whole.promise(), unheard);
        }
    }

    private void alarm(String module, String promise, List<String> unheard) {
        LOG.error("Self-audit: a promise of {} is broken: {}. Found: {}", module, promise, unheard);
        var event = new SelfAuditEvent.BreachesFound(Uuids.next(), module, promise, unheard, clock.instant());
        tenancy.acrossAccounts(() -> {
            news.publish(event);
            return event;
        });
    }

    /** Lets the errand come again after a pause. */
    @Transactional
    void goOn(Duration pause) {
        agenda.add(
                SelfAuditErrand.NAME,
                AccountId.PLATFORM,
                AccountId.PLATFORM.value(),
                clock.instant().plus(pause));
    }

    /** A promise that is being examined in a round. */
    record Task(UUID round, ProofCatalog.Entry entry, Progress progress) {}
}
