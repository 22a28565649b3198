package io.tallystick.kernel.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.VerifyCommand;
import io.tallystick.kernel.verify.Verdict;
import io.tallystick.kernel.verify.Verifier;
import io.tallystick.web.Http;
import io.tallystick.world.KillableServer;
import io.tallystick.world.Signups;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** Managed databases let nobody bypass row-level security: the committer then inserts where it would copy, and is as exact. */
@Tag("ground")
class CommitterWithoutBypassTest {

    private static final Path HOME =
            Path.of("target/test-postgres/managed-home").toAbsolutePath();

    @Test
    void debitsHoldsAndCaptures() throws Exception {
        FileSystemUtils.deleteRecursively(HOME);
        try (var stranger = new StrangerPostgres()) {
            stranger.execute("postgres", "create role manager login createdb createrole password 'manager'");
            new Bootstrap(
                            settings(stranger.url("manager:manager", "managed")),
                            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8))
                    .run();
            try (var server = KillableServer.startOn(HOME, stranger.url("managed"))) {
                var database = Database.open(settings(stranger.url("managed")));
                assertThat(JdbcClient.create(database.asOwner())
                                .sql("select rolbypassrls from pg_catalog.pg_roles where rolname = 'managed_committer'")
                                .query(Boolean.class)
                                .single())
                        .isFalse();
                spends(new Http(server.port()));
                assertThat(Verifier.examine(database.asOwner(), VerifyCommand.proofs()))
                        .allMatch(Verdict::holds);
            }
        }
    }

    private static void spends(Http http) {
        var key = Signups.keyOfANewAccount(http);
        answers(http, key, "deduct/", "{\"amount\": 10, \"user_id\": \"u-1\", \"feature\": \"chat\"}", "990");
        var hold = http.post("/api/v1/billing/credits/holds/")
                .bearer(key)
                .json("{\"amount\": 100}")
                .send();
        assertThat(hold.status()).as("%s", hold).isEqualTo(201);
        var path = "holds/" + hold.json().path("id").asString();
        answers(http, key, path + "/capture/", "{\"amount\": 40}", "950");
        var poor = http.post("/api/v1/billing/credits/deduct/")
                .bearer(key)
                .json("{\"amount\": 951}")
                .send();
        assertThat(poor.status()).as("%s", poor).isEqualTo(402);
        var batch = http.post("/api/v1/billing/credits/deduct/batch/")
                .bearer(key)
                .json("""
                        {"items": [{"idempotency_key": "a", "amount": 1}, {"idempotency_key": "b", "amount": 2},
                                   {"idempotency_key": "a", "amount": 1}]}
                        """)
                .send();
        assertThat(batch.json().path("results").path(1).path("balance").asString())
                .as("%s", batch)
                .isEqualTo("947");
        assertThat(batch.json().path("results").path(2).path("status").asString())
                .as("%s", batch)
                .isEqualTo("duplicate");
        var balance = http.get("/api/v1/billing/credits/balance/").bearer(key).send();
        assertThat(balance.json().path("credits_remaining").asString())
                .as("%s", balance)
                .isEqualTo("947");
        assertThat(balance.json().path("credits_used_this_month").asString())
                .as("%s", balance)
                .isEqualTo("53");
    }

    private static void answers(Http http, String key, String path, String body, String balance) {
        var answer = http.post("/api/v1/billing/credits/" + path)
                .bearer(key)
                .json(body)
                .send();
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        assertThat(answer.json().path("balance").asString()).as("%s", answer).isEqualTo(balance);
    }

    private static DatabaseSettings settings(String url) {
        var properties = Map.of("tallystick.home", HOME.toString(), "tallystick.database.url", url);
        return DatabaseSettings.from(properties::get);
    }
}
