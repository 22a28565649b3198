package io.tallystick.kernel.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.ids.Uuids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** What the agenda promises, tried on the real scheduler and table. */
@SpringBootTest(properties = {"tallystick.database.name=agenda", "db-scheduler.polling-interval=50ms"})
@Import(TestErrands.class)
class AgendaTest {

    private static final Duration FAR = Duration.ofDays(1000);

    private final AccountId acme = AccountId.next();
    private final UUID subject = Uuids.next();

    @Autowired
    Agenda agenda;

    @Autowired
    AgendaStore store;

    @Autowired
    StepStore steps;

    @Autowired
    ErrandRunner runner;

    @Autowired
    TestErrands.Recording errand;

    @Autowired
    Clock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void empty() {
        errand.forget();
        sql.sql("delete from kernel.agenda where task_name = 'recording'").update();
    }

    @Test
    void whatIsDueRunsAsTallystickItself() {
        add(clock.instant());
        await().until(() -> errand.runs.size() == 1);
        assertThat(errand.runs.getFirst().account()).isEqualTo(acme);
        assertThat(errand.runs.getFirst().actor()).isEqualTo("Tallystick");
        await().until(() -> rows() == 0);
    }

    @Test
    void whatIsRolledBackNeverWas() {
        transaction.executeWithoutResult(status -> {
            agenda.add("recording", acme, subject, clock.instant());
            status.setRollbackOnly();
        });
        assertThat(rows()).isZero();
    }

    @Test
    void addingTwiceAddsOnceAndTheEarlierMomentWins() {
        var now = clock.instant();
        add(now.plus(FAR));
        add(now.plus(FAR.multipliedBy(2)));
        assertThat(rows()).isEqualTo(1);
        assertThat(due()).isEqualTo(now.plus(FAR));
        add(now.plus(FAR.dividedBy(2)));
        assertThat(rows()).isEqualTo(1);
        assertThat(due()).isEqualTo(now.plus(FAR.dividedBy(2)));
    }

    @Test
    void whatIsAddedWhileItRunsRunsOnceMore() throws InterruptedException {
        var started = new CountDownLatch(1);
        var added = new CountDownLatch(1);
        errand.behave((account, about) -> {
            started.countDown();
            awaitUninterrupted(added);
        });
        add(clock.instant());
        started.await();
        add(clock.instant());
        added.countDown();
        await().until(() -> errand.runs.size() == 2 && rows() == 0);
    }

    @Test
    void aFailureWaitsForItsNextAttempt() {
        errand.behave((account, about) -> {
            throw new IllegalStateException("away");
        });
        var before = clock.instant();
        add(before);
        await().until(() -> attempts() == 1);
        assertThat(Duration.between(before, due())).isBetween(Duration.ofMinutes(1), Duration.ofMinutes(2));
    }

    @Test
    void whoeverLostAnEntryDoesNotFinishIt() {
        add(clock.instant().plus(FAR));
        var mine = steps.take(entry(), "me", Instant.now()).orElseThrow();
        assertThat(steps.take(mine, "you", Instant.now())).isEmpty();
        steps.release("me");
        store.done(mine, Duration.ZERO);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void removedIsGone() {
        add(clock.instant().plus(FAR));
        transaction.executeWithoutResult(status -> agenda.remove("recording", acme, subject));
        assertThat(rows()).isZero();
    }

    @Test
    void unknownErrandsAndMissingTransactionsAreRefused() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> agenda.add("no_such_errand", acme, subject, clock.instant())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no_such_errand");
        assertThatThrownBy(() -> agenda.add("recording", acme, subject, clock.instant()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void add(Instant due) {
        transaction.executeWithoutResult(status -> agenda.add("recording", acme, subject, due));
    }

    private Entry entry() {
        return store.find("recording", Entry.instance(acme, subject)).orElseThrow();
    }

    private Instant due() {
        return entry().due();
    }

    private int attempts() {
        return entry().attempts();
    }

    private long rows() {
        return sql.sql("select count(*) from kernel.agenda where subject_id = ?")
                .param(subject)
                .query(Long.class)
                .single();
    }
}
