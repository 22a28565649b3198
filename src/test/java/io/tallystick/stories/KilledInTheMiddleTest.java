package io.tallystick.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.kernel.verify.Verdict;
import io.tallystick.web.Http;
import io.tallystick.world.KeyedDebits;
import io.tallystick.world.KillableServer;
import io.tallystick.world.Signups;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Killed in the middle of sign-ups, invoices and debits")
class KilledInTheMiddleTest {

    private static final int ANSWERS_BEFORE_THE_KILL = 120;
    private static final BigDecimal TRIAL = new BigDecimal("1000");
    private static final BigDecimal EACH = new BigDecimal("0.01");

    @TempDir(cleanup = CleanupMode.NEVER)
    Path home;

    /** Each invoice that a sign-up was answered with, by its number, with the token of whom it belongs to. */
    private final Map<String, String> invoices = new ConcurrentHashMap<>();

    /** Answers that nobody should get. */
    private final Queue<String> surprises = new ConcurrentLinkedQueue<>();

    @Test
    @DisplayName("nothing that was answered is lost, nothing happens twice, and no number is missing")
    void everythingAnsweredIsThere() throws Exception {
        KeyedDebits debits;
        try (var server = KillableServer.start(home)) {
            debits = new KeyedDebits(Signups.keyOfANewAccount(new Http(server.port())), EACH);
            loadUntilKilled(server, debits, server::kill);
        }
        try (var server = KillableServer.start(home)) {
            holdsWhatItSaid(server, debits);
            loadUntilKilled(server, debits, server::killDatabase);
            holdsWhatItSaid(server, debits);
            loadUntilKilled(server, debits, server::killWithDatabase);
        }
        try (var server = KillableServer.start(home)) {
            holdsWhatItSaid(server, debits);
        }
    }

    private interface Kill {
        void now() throws Exception;
    }

    private void loadUntilKilled(KillableServer server, KeyedDebits debits, Kill kill) throws Exception {
        var http = new Http(server.port());
        var enough = new CountDownLatch(ANSWERS_BEFORE_THE_KILL);
        var killed = new AtomicBoolean();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < 3; number++) {
                for (Runnable act : List.<Runnable>of(
                        () -> signUp(http),
                        () -> assertThat(debits.tryOne(http)).isTrue(),
                        () -> assertThat(debits.tryOne(http)).isTrue())) {
                    callers.submit(() -> repeat(act, killed, enough));
                }
            }
            assertThat(enough.await(5, TimeUnit.MINUTES)).as("answers").isTrue();
            kill.now();
            killed.set(true);
        }
        assertThat(surprises).isEmpty();
    }

    private static void repeat(Runnable act, AtomicBoolean killed, CountDownLatch answers) {
        while (!killed.get()) {
            act.run();
            answers.countDown();
        }
    }

    /** While the database is dying, 503 is an honest answer; any other refusal is none. */
    private void expect(int status, Http.Answer answer) {
        if (answer.status() != status && answer.status() != 503) {
            surprises.add(answer.toString());
        }
        assertThat(answer.status()).isEqualTo(status);
    }

    private void holdsWhatItSaid(KillableServer server, KeyedDebits debits) {
        var http = new Http(server.port());
        debits.retry(http, debits.keys());
        debits.allIsAsItWasSaid();
        assertThat(debits.balance(http)).isEqualByComparingTo(TRIAL.subtract(debits.sum()));
        invoices.forEach((number, token) -> assertThat(numbersOf(http, token)).containsExactly(number));
        assertThat(server.verdicts()).allSatisfy(verdict -> assertThat(verdict.breaches())
                .as(verdict.proof().promise())
                .isEmpty());
        assertThat(server.verdicts()).extracting(Verdict::examined).anyMatch(examined -> examined > 0);
    }

    private void signUp(Http http) {
        var answer = Signups.register(http, "starter");
        expect(201, answer);
        invoices.put(
                answer.json().path("invoice").path("invoice_number").asString(),
                answer.json().path("access_token").asString());
    }

    private static List<String> numbersOf(Http http, String token) {
        var list = http.get("/api/v1/billing/invoices/").bearer(token).send().json();
        return list.path("results")
                .valueStream()
                .map(invoice -> invoice.path("invoice_number").asString())
                .toList();
    }
}
