package io.tallystick.stories.together;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.web.Http;
import io.tallystick.world.KeyedDebits;
import io.tallystick.world.KillableServer;
import io.tallystick.world.Signups;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A database that goes away for a while under load")
class DatabaseAwayTest {

    private static final BigDecimal TRIAL = new BigDecimal("1000");
    private static final BigDecimal EACH = new BigDecimal("0.01");
    private static final int CLIENTS = 8;

    @TempDir(cleanup = CleanupMode.NEVER)
    Path home;

    @Test
    @DisplayName("is told to callers as such, leaves nothing half done, and work goes on by itself when it is back")
    void goesOnByItself() throws Exception {
        try (var keeper = KillableServer.start(home);
                var server = KillableServer.startBeside(home)) {
            var http = new Http(server.port());
            var debits = new KeyedDebits(Signups.keyOfANewAccount(http), EACH);
            var over = new AtomicBoolean();
            try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int client = 0; client < CLIENTS; client++) {
                    clients.submit(() -> spendUntil(over, debits, http));
                }
                awaitAnswersBeyond(0, debits);
                takeTheDatabaseAway(keeper, http);
                keeper.resume();
                awaitAnswersBeyond(debits.answered(), debits);
                over.set(true);
            }
            allIsWell(server, http, debits);
        }
    }

    /** Whoever looks after the database is held up, so that it stays away until we say so. */
    private static void takeTheDatabaseAway(KillableServer keeper, Http http) throws Exception {
        keeper.suspend();
        keeper.stopDatabase();
        for (var answer : new Http.Answer[] {
            Signups.register(http, "free"),
            http.get("/api/v1/billing/plans/").send(),
            http.post("/api/v1/auth/login/")
                    .json("{\"email\": \"kim@killed.example\", \"password\": \"plum harbour 61 teapot\"}")
                    .send()
        }) {
            assertThat(answer.status()).as("%s", answer).isEqualTo(503);
            assertThat(answer.code()).isEqualTo("database_unavailable");
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.header("Retry-After")).isNotEmpty();
        }
    }

    private static void spendUntil(AtomicBoolean over, KeyedDebits debits, Http http) {
        while (!over.get()) {
            debits.tryOne(http);
        }
    }

    private static void awaitAnswersBeyond(long count, KeyedDebits debits) throws InterruptedException {
        var until = System.nanoTime() + 120_000_000_000L;
        while (debits.answered() <= count) {
            assertThat(System.nanoTime()).as("time until an answer").isLessThan(until);
            Thread.sleep(20);
        }
    }

    private static void allIsWell(KillableServer server, Http http, KeyedDebits debits) {
        assertThat(debits.unanswered()).as("debits that met no database").isPositive();
        debits.retry(http, debits.keys());
        debits.allIsAsItWasSaid();
        assertThat(debits.balance(http)).isEqualByComparingTo(TRIAL.subtract(debits.sum()));
        assertThat(server.verdicts()).allSatisfy(verdict -> assertThat(verdict.breaches())
                .as(verdict.proof().promise())
                .isEmpty());
    }
}
