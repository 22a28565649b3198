package io.tallystick.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.kernel.access.Role;
import io.tallystick.kernel.tenancy.Tenancy;
import io.tallystick.web.WebWorld.Member;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The same key and body is answered once, however often it comes. */
@WebTest
class IdempotencyWebTest {

    private static final String COUNT = "/api/v1/probe/count/";
    private static final String ACCEPT = "{\"refuse\": false}";

    @Autowired
    WebWorld.Cast cast;

    @Autowired
    Tenancy tenancy;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    @LocalServerPort
    int port;

    Http http;
    Member ada;

    @BeforeEach
    void signIn() {
        http = new Http(port);
        ada = cast.member(Role.OWNER);
    }

    @Test
    void theFirstAnswerIsGivenAgain() {
        var first = count("one", ACCEPT);
        var second = count("one", ACCEPT);
        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.header("Content-Type")).isEqualTo(first.header("Content-Type"));
        assertThat(first.header("Idempotency-Replayed")).isEmpty();
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(calls()).isEqualTo(1);
        assertThat(count("two", ACCEPT).text()).isNotEqualTo(first.text());
        assertThat(calls()).isEqualTo(2);
    }

    @Test
    void anotherBodyOrPathWithTheSameKeyIsRefused() {
        count("one", ACCEPT);
        assertThat(count("one", "{\"refuse\":  false}").code()).isEqualTo("idempotency_key_reused");
        assertThat(post("/api/v1/probe/change/", "one", ACCEPT).code()).isEqualTo("idempotency_key_reused");
    }

    @Test
    void onlySuccessBindsAKey() {
        assertThat(count("one", "{\"refuse\": true}").code()).isEqualTo("conflict");
        assertThat(calls()).isZero();
        assertThat(count("one", ACCEPT).status()).isEqualTo(201);
        assertThat(calls()).isEqualTo(1);
    }

    @Test
    void aHundredAtOnceAreOne() throws Exception {
        var requests = IntStream.range(0, 100)
                .<Callable<Http.Answer>>mapToObj(number -> () -> count("one", ACCEPT))
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(requests).stream()
                    .map(answer -> answer.resultNow())
                    .toList();
            assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201));
            assertThat(answers.stream().map(Http.Answer::text).distinct()).hasSize(1);
            assertThat(answers.stream().filter(answer -> answer.header("Idempotency-Replayed")
                            .isEmpty()))
                    .hasSize(1);
        }
        assertThat(calls()).isEqualTo(1);
    }

    @Test
    void keysBelongToTheAccount() {
        count("one", ACCEPT);
        var bob = cast.member(Role.OWNER);
        var answer = http.post(COUNT)
                .bearer(bob.token())
                .header("Idempotency-Key", "one")
                .json(ACCEPT)
                .send();
        assertThat(answer.header("Idempotency-Replayed")).isEmpty();
        assertThat(answer.status()).isEqualTo(201);
    }

    @Test
    void aRouteWithItsOwnWayIsLeftAlone() {
        var first = post("/api/v1/probe/own-way/", "one", "{}");
        assertThat(post("/api/v1/probe/own-way/", "one", "{}").text()).isNotEqualTo(first.text());
    }

    @Test
    void formsWithFilesAreComparedByTheirParts() {
        var first = upload("first boundary", "a proof");
        assertThat(first.status()).as(first.toString()).isEqualTo(200);
        assertThat(upload("another boundary", "a proof").text()).isEqualTo(first.text());
        assertThat(upload("another boundary", "another proof").code()).isEqualTo("idempotency_key_reused");
        assertThat(upload("large", "x".repeat(5_300_000)).code()).isEqualTo("body_too_large");
    }

    @Test
    void aKeyIsPrintableAndNotTooLong() {
        assertThat(count("a\tb", ACCEPT).code()).isEqualTo("idempotency_key_invalid");
        assertThat(count("k".repeat(256), ACCEPT).code()).isEqualTo("idempotency_key_invalid");
        assertThat(count("k".repeat(255), ACCEPT).status()).isEqualTo(201);
    }

    private Http.Answer count(String key, String body) {
        return post(COUNT, key, body);
    }

    private Http.Answer post(String path, String key, String body) {
        return http.post(path)
                .bearer(ada.token())
                .header("Idempotency-Key", key)
                .json(body)
                .send();
    }

    private Http.Answer upload(String boundary, String content) {
        var form = """
                --%1$s\r
                Content-Disposition: form-data; name="proof"; filename="proof.txt"\r
                Content-Type: text/plain\r
                \r
                %2$s\r
                --%1$s--\r
                """.formatted(boundary.replace(' ', '-'), content);
        return http.post("/api/v1/probe/upload/")
                .bearer(ada.token())
                .header("Idempotency-Key", "form")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary.replace(' ', '-'))
                .body(BodyPublishers.ofString(form))
                .send();
    }

    private long calls() {
        return tenancy.within(
                ada.account(),
                () -> transaction.execute(status -> sql.sql("""
                                select count(*) from kernel.idempotency where account_id = :account and key like 'call %'
                                """)
                        .param("account", ada.account().value())
                        .query(Long.class)
                        .single()));
    }
}
