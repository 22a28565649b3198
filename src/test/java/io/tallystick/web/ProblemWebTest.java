package io.tallystick.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every refusal and every failure is a problem of the same shape, with the id of its request. */
@WebTest
class ProblemWebTest {

    @LocalServerPort
    int port;

    Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/nothing/here, 404, not_found",
        "POST, /api/v1/nothing/here, 404, not_found",
        "GET, /api/nothing, 404, not_found",
        "GET, /v1/nothing, 404, not_found",
        "GET, /actuator/nothing, 401, not_signed_in",
        "PUT, /api/v1/probe/pages/, 405, method_not_allowed",
        "GET, /api/v1/probe/things/1/, 404, not_found",
        "GET, /api/v1/probe/things/019a0000-0000-7000-8000-000000000000/?other=1, 400, malformed_parameter",
        "GET, /api/v1/probe/pages/?page=0, 400, malformed_parameter",
        "GET, /api/v1/probe/pages/?page=x, 400, malformed_parameter",
        "GET, /api/v1/probe/pages/?page_size=101, 400, malformed_parameter",
        "GET, /api/v1/probe/pages/?page=99999999999, 400, malformed_parameter",
        "GET, /api/v1/probe/pages/?search=a%00b, 400, malformed_request",
        "GET, /api/v1//probe/pages/, 400, malformed_request",
        "GET, /api/v1/probe/%2e%2e/pages/, 400, malformed_request",
        "GET, /api/v1/probe/things/a%2Fb/, 400, malformed_request",
        "GET, /api/v1/probe/things/a;b=c/, 400, malformed_request",
        "GET, /api/v1/probe/failures/conflict/, 409, conflict",
        "GET, /api/v1/probe/failures/refusal/, 403, scope_missing",
        "GET, /api/v1/probe/failures/fault/, 500, unexpected",
        "DELETE, /, 405, method_not_allowed",
    })
    void failuresAreProblems(String method, String path, int status, String code) {
        var answer = http.call(method, path).header("X-Request-Id", "mine-1").send();
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("X-Request-Id")).isEqualTo("mine-1");
        var problem = answer.json();
        assertThat(problem.path("code").asString()).isEqualTo(code);
        assertThat(problem.path("type").asString()).isEqualTo("urn:tallystick:problem:" + code);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("request_id").asString()).isEqualTo("mine-1");
        assertThat(problem.path("title").asString()).isNotBlank();
        assertThat(problem.path("detail").asString()).isNotBlank();
        assertThat(problem.path("errors").isArray()).isTrue();
        assertThat(answer.text()).doesNotContain("secret of ours", "Exception");
    }

    @Test
    void detailsAreMembers() {
        var problem = http.get("/api/v1/probe/failures/refusal/").send().json();
        assertThat(problem.path("scope").asString()).isEqualTo("a:b");
        assertThat(problem.path("count").asInt()).isEqualTo(3);
        assertThat(problem.path("detail").asString()).isEqualTo("The API key lacks the scope a:b.");
    }

    @Test
    void aRequestIdThatIsNoneIsReplaced() {
        var answer = http.get("/api/v1/probe/pages/")
                .header("X-Request-Id", "a b<script>")
                .send();
        assertThat(UUID.fromString(answer.header("X-Request-Id")).version()).isEqualTo(7);
    }

    @Test
    void whatTheContainerRefusesIsAProblemToo() throws IOException {
        for (var line : new String[] {"GET /<x> HTTP/1.1", "GET /api/v1/%zz/ HTTP/1.1", "NONSENSE"}) {
            var answer = raw(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            assertThat(answer).as(line).startsWith("HTTP/1.1 400");
            assertThat(answer).contains("application/problem+json", "\"code\":\"malformed_request\"");
            assertThat(answer).doesNotContain("Apache", "Tomcat", "Server:");
        }
    }

    @Test
    void bothSpellingsOfAPathAreOne() {
        var path = "/probe/pages/?page=2&page_size=10&search=x";
        for (var base : new String[] {"/api/v1", "/v1"}) {
            for (var spelling : new String[] {path, path.replace("/?", "?")}) {
                var page = http.get(base + spelling).send().json();
                assertThat(page.path("next").asString()).isEqualTo("/api/v1/probe/pages/?page_size=10&search=x&page=3");
                assertThat(page.path("previous").asString())
                        .isEqualTo("/api/v1/probe/pages/?page_size=10&search=x&page=1");
                assertThat(page.path("count").asInt()).isEqualTo(60);
            }
        }
    }

    @Test
    void aCursorIsEncodedIntoItsLink() {
        var list = http.get("/api/v1/probe/cursors/?page_size=5").send().json();
        assertThat(list.path("next").asString()).isEqualTo("/api/v1/probe/cursors/?page_size=5&cursor=bm%2Fxt%3D");
        assertThat(list.path("previous").isNull()).isTrue();
    }

    @Test
    void everyAnswerIsGuarded() {
        for (var path : new String[] {"/api/v1/probe/pages/", "/", "/actuator/health"}) {
            var answer = http.get(path).send();
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Content-Security-Policy"))
                    .contains("default-src 'self'", "frame-ancestors 'none'");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
            assertThat(answer.headers("Strict-Transport-Security")).isEmpty();
            assertThat(answer.headers("Server")).isEmpty();
            assertThat(answer.cookie("JSESSIONID")).isEmpty();
        }
    }

    @Test
    void metricsAreForAdministratorsAndTheCollector() {
        assertThat(http.get("/actuator/prometheus").send().code()).isEqualTo("not_signed_in");
        assertThat(http.get("/actuator/prometheus").bearer("wrong").send().code())
                .isEqualTo("not_signed_in");
        assertThat(http.get("/actuator/prometheus")
                        .bearer("collect-me-if-you-can")
                        .send()
                        .text())
                .contains("jvm_memory_used_bytes");
        assertThat(http.get("/api/v1/auth/me/")
                        .bearer("collect-me-if-you-can")
                        .send()
                        .code())
                .isEqualTo("not_signed_in");
    }

    @Test
    void theDashboardFindsItsOwnWay() {
        for (var path : new String[] {"/", "/sign-in", "/account/invoices/1"}) {
            var answer = http.get(path).send();
            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(answer.header("Content-Type")).startsWith("text/");
            assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
        }
        assertThat(http.get("/assets/gone.js").send().code()).isEqualTo("not_found");
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
