package io.tallystick.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tallystick.kernel.agenda.Agenda;
import io.tallystick.kernel.agenda.RecurringErrand;
import io.tallystick.kernel.agenda.TestErrands;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.problems.ProblemException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Travelling runs what falls due in the order of its moments, each at its own moment. */
@SpringBootTest(properties = "tallystick.database.name=journeys")
@Import({TestErrands.class, JourneyTest.Daily.class})
class JourneyTest {

    private static final AccountId ACME = AccountId.next();

    @Autowired
    Journeys journeys;

    @Autowired
    Agenda agenda;

    @Autowired
    Clock clock;

    @Autowired
    ClockStore store;

    @Autowired
    TestErrands.Recording errand;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    @Autowired
    List<Instant> mornings;

    @TestConfiguration(proxyBeanMethods = false)
    static class Daily {

        @Bean
        List<Instant> mornings() {
            return new CopyOnWriteArrayList<>();
        }

        @Bean
        RecurringErrand morning(List<Instant> mornings) {
            return new RecurringErrand() {
                @Override
                public String name() {
                    return "morning";
                }

                @Override
                public Instant next(Instant after) {
                    return after.truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS);
                }

                @Override
                public void run(Instant due) {
                    mornings.add(due);
                }
            };
        }
    }

    @BeforeEach
    void forget() {
        errand.forget();
        mornings.clear();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void runsInTheOrderOfTheModel(long seed) {
        var random = new Random(seed);
        var start = journeys.now();
        var queue =
                new PriorityQueue<Planned>(Comparator.comparing(Planned::due).thenComparing(Planned::number));
        var expected = new ArrayList<Planned>();
        for (var number = 0; number < 40; number++) {
            queue.add(add(start.plus(random.nextInt(30), ChronoUnit.DAYS).plusSeconds(60), number));
        }
        var children = new Random(seed);
        errand.behave((account, subject) -> {
            if (children.nextInt(3) == 0) {
                var due = clock.instant().plus(children.nextInt(10), ChronoUnit.DAYS);
                add(due, new UUID(1, subject.getLeastSignificantBits() + 1_000));
            }
        });
        var target = start.plus(31, ChronoUnit.DAYS);
        var modelChildren = new Random(seed);
        for (var next = queue.peek(); next != null && !next.due().isAfter(target); next = queue.peek()) {
            queue.remove();
            expected.add(next);
            if (modelChildren.nextInt(3) == 0) {
                var due = next.due().plus(modelChildren.nextInt(10), ChronoUnit.DAYS);
                queue.add(new Planned(
                        due, 1_000L + expected.size(), new UUID(1, next.id().getLeastSignificantBits() + 1_000)));
            }
        }

        var arrival = journeys.travelTo(target);

        assertThat(errand.runs)
                .extracting(TestErrands.Run::at)
                .as("seed %d", seed)
                .isEqualTo(expected.stream().map(Planned::due).toList());
        assertThat(errand.runs)
                .extracting(TestErrands.Run::subject)
                .as("seed %d", seed)
                .isEqualTo(expected.stream().map(Planned::id).toList());
        assertThat(arrival.errandsRun())
                .as("and what comes back on its own")
                .isGreaterThanOrEqualTo(expected.size() + mornings.size());
        assertThat(mornings).hasSize(31).isSorted();
        journeys.travelTo(target.plus(40, ChronoUnit.DAYS));
    }

    @Test
    void theClockNeverGoesBack() {
        var now = journeys.now();
        assertThatThrownBy(() -> journeys.travelTo(now.minusSeconds(1)))
                .isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(refused.problem())
                        .isEqualTo(SandboxProblem.CLOCK_CANNOT_GO_BACK));
        assertThatThrownBy(() -> journeys.travelTo(now.plus(31 * 365, ChronoUnit.DAYS)))
                .isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(refused.problem())
                        .isEqualTo(SandboxProblem.CLOCK_TOO_FAR));
        assertThat(journeys.now()).isBefore(now.plus(1, ChronoUnit.HOURS));
    }

    @Test
    void aRestartKeepsTheClockAndWhatWaitsStandsWhereItBelongs() {
        var due = journeys.now().plus(10, ChronoUnit.DAYS);
        add(due, 7);
        var target = journeys.now().plus(9, ChronoUnit.DAYS);
        journeys.travelTo(target);

        var restarted = new TravellingClock(Instant::now, store.ahead());
        assertThat(Duration.between(clock.instant(), restarted.instant()).abs()).isLessThan(Duration.ofMinutes(1));
        var wall = sql.sql("select execution_time from kernel.agenda where task_name = 'recording'")
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .single();
        assertThat(Duration.between(due.minus(store.ahead()), wall).abs()).isLessThan(Duration.ofSeconds(2));
        journeys.travelTo(due);
        assertThat(errand.runs).hasSize(1);
    }

    @Test
    void aFailureIsTriedAgainOnTheWayAndGivenUpInSight() {
        errand.behave((account, subject) -> {
            throw new IllegalStateException("the other side is away");
        });
        var due = journeys.now().plusSeconds(60);
        var planned = add(due, 9);
        journeys.travelTo(due.plus(7, ChronoUnit.DAYS));

        assertThat(errand.runs)
                .extracting(run -> Duration.between(due, run.at()).toMinutes())
                .containsExactly(0L, 1L, 6L, 21L, 81L, 321L, 681L, 1401L, 2121L, 2841L);
        assertThat(sql.sql("select last_error from kernel.agenda where given_up_at is not null and subject_id = ?")
                        .param(planned.id())
                        .query(String.class)
                        .single())
                .contains("the other side is away");

        errand.forget();
        add(journeys.now(), planned.id());
        journeys.travelTo(journeys.now().plusSeconds(5));
        assertThat(errand.runs).hasSize(1);
        assertThat(sql.sql("select count(*) from kernel.agenda where subject_id = ?")
                        .param(planned.id())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void journeysAtTheSameTimeFollowOneAnother() throws Exception {
        var start = journeys.now();
        for (var day = 1; day <= 20; day++) {
            add(start.plus(day, ChronoUnit.DAYS), day);
        }
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = pool.submit(() -> journeys.travelTo(start.plus(20, ChronoUnit.DAYS)));
            while (errand.runs.isEmpty()) {
                Thread.onSpinWait();
            }
            var second = pool.submit(() -> journeys.travelTo(start.plus(21, ChronoUnit.DAYS)));
            assertThat(first.get().now()).isEqualTo(start.plus(20, ChronoUnit.DAYS));
            assertThat(second.get().now()).isEqualTo(start.plus(21, ChronoUnit.DAYS));
        }
        assertThat(errand.runs).hasSize(20).isSortedAccordingTo(Comparator.comparing(TestErrands.Run::at));
    }

    private record Planned(Instant due, long number, UUID id) {}

    private Planned add(Instant due, long number) {
        return add(due, new UUID(0, number));
    }

    private Planned add(Instant due, UUID id) {
        transaction.executeWithoutResult(status -> agenda.add("recording", ACME, id, due));
        return new Planned(due, id.getLeastSignificantBits(), id);
    }
}
