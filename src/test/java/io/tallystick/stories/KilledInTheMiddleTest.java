package io.tallystick.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.kernel.verify.Verdict;
import io.tallystick.web.Http;
import io.tallystick.world.KillableServer;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Killed in the middle of sign-ups, invoices and debits")
class KilledInTheMiddleTest {

    private static final int ANSWERS_BEFORE_THE_KILL = 120;
    private static final BigDecimal TRIAL = new BigDecimal("1000");
    private static final BigDecimal EACH = new BigDecimal("0.1");

    @TempDir(cleanup = CleanupMode.NEVER)
    Path home;

    /** Each debit that was tried, by its key, with the transaction that its answer named; empty where no answer came. */
    private final Map<String, String> debits = new ConcurrentHashMap<>();
    /** Each invoice that a sign-up was answered with, by its number, with the token of whom it belongs to. */
    private final Map<String, String> invoices = new ConcurrentHashMap<>();

    /** Answers that nobody should get. */
    private final Queue<String> surprises = new ConcurrentLinkedQueue<>();

    @Test
    @DisplayName("nothing that was answered is lost, nothing happens twice, and no number is missing")
    void everythingAnsweredIsThere() throws Exception {
        String key;
        try (var server = KillableServer.start(home)) {
            key = keyOfANewAccount(new Http(server.port()));
            loadUntilKilled(server, key, server::kill);
        }
        try (var server = KillableServer.start(home)) {
            holdsWhatItSaid(server, key);
            loadUntilKilled(server, key, server::killWithDatabase);
        }
        try (var server = KillableServer.start(home)) {
            holdsWhatItSaid(server, key);
        }
    }

    private interface Kill {
        void now() throws Exception;
    }

    private void loadUntilKilled(KillableServer server, String key, Kill kill) throws Exception {
        var http = new Http(server.port());
        var enough = new CountDownLatch(ANSWERS_BEFORE_THE_KILL);
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < 3; number++) {
                untilKilled(callers, () -> signUp(http), enough);
                untilKilled(callers, () -> debit(http, key, UUID.randomUUID().toString()), enough);
                untilKilled(callers, () -> debit(http, key, UUID.randomUUID().toString()), enough);
            }
            assertThat(enough.await(5, TimeUnit.MINUTES)).as("answers").isTrue();
            kill.now();
        }
        assertThat(surprises).isEmpty();
    }

    private static void untilKilled(ExecutorService callers, Runnable act, CountDownLatch answers) {
        callers.submit(() -> {
            while (true) {
                act.run();
                answers.countDown();
            }
        });
    }

    /** While the database is dying, 503 is an honest answer; any other refusal is none. */
    private void expect(int status, Http.Answer answer) {
        if (answer.status() != status && answer.status() != 503) {
            surprises.add(answer.toString());
        }
        assertThat(answer.status()).isEqualTo(status);
    }

    private void holdsWhatItSaid(KillableServer server, String key) {
        var http = new Http(server.port());
        debits.keySet().forEach(tried -> debit(http, key, tried));
        assertThat(balance(http, key))
                .isEqualByComparingTo(TRIAL.subtract(EACH.multiply(new BigDecimal(debits.size()))));
        invoices.forEach((number, token) -> assertThat(numbersOf(http, token)).containsExactly(number));
        assertThat(server.verdicts()).allSatisfy(verdict -> assertThat(verdict.breaches())
                .as(verdict.proof().promise())
                .isEmpty());
        assertThat(server.verdicts()).extracting(Verdict::examined).anyMatch(examined -> examined > 0);
    }

    /** A key that was answered before must be answered with the same transaction again. */
    private void debit(Http http, String key, String idempotencyKey) {
        debits.putIfAbsent(idempotencyKey, "");
        var answer = http.post("/api/v1/billing/credits/deduct/")
                .bearer(key)
                .header("Idempotency-Key", idempotencyKey)
                .json("{\"amount\": \"" + EACH + "\"}")
                .send();
        expect(201, answer);
        var transaction = answer.json().path("transaction_id").asString();
        var earlier = debits.put(idempotencyKey, transaction);
        assertThat(List.of("", transaction)).contains(earlier);
    }

    private void signUp(Http http) {
        var answer = register(http, "starter");
        invoices.put(
                answer.json().path("invoice").path("invoice_number").asString(),
                answer.json().path("access_token").asString());
    }

    private String keyOfANewAccount(Http http) {
        var token = register(http, "free").json().path("access_token").asString();
        return http.post("/api/v1/account/api-keys/")
                .bearer(token)
                .json("{\"name\": \"product\", \"scopes\": [\"credits:read\", \"credits:write\"]}")
                .send()
                .json()
                .path("key")
                .asString();
    }

    private Http.Answer register(Http http, String plan) {
        var answer = http.post("/api/v1/auth/register/")
                .json("""
                {"email": "%s@killed.example", "password": "plum harbour 61 teapot", "first_name": "Kim", "last_name": "Ode",
                 "account_name": "Kim's", "plan": "%s", "country": "DE"}
                """.formatted(UUID.randomUUID(), plan))
                .send();
        expect(201, answer);
        return answer;
    }

    private static BigDecimal balance(Http http, String key) {
        var answer = http.get("/api/v1/billing/credits/balance/").bearer(key).send();
        return new BigDecimal(answer.json().path("credits").asString());
    }

    private static List<String> numbersOf(Http http, String token) {
        var list = http.get("/api/v1/billing/invoices/").bearer(token).send().json();
        return list.path("results")
                .valueStream()
                .map(invoice -> invoice.path("invoice_number").asString())
                .toList();
    }
}
