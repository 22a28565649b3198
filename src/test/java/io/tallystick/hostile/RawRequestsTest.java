package io.tallystick.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Bytes that no HTTP client would send: each is refused with a problem, and the server goes on. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"TALLYSTICK_RATE_LIMIT_PER_MINUTE=1000000", "server.tomcat.connection-timeout=1s"})
class RawRequestsTest {

    private static final String HOST = "Host: localhost\r\nConnection: close\r\n";
    private static final String JSON = HOST + "Content-Type: application/json\r\n";
    private static final int PATIENCE = 30_000;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/billing/%zz HTTP/1.1\r\n" + HOST + "\r\n",
                "GET /api/v1/billing/payment-methods/available/?country=%zz HTTP/1.1\r\n" + HOST + "\r\n",
                "GET /api/v1/billing/plans/[x] HTTP/1.1\r\n" + HOST + "\r\n",
                "GET /api/v1/../../etc/passwd HTTP/1.1\r\n" + HOST + "\r\n",
                "GET /api/v1//billing//plans/ HTTP/1.1\r\n" + HOST + "\r\n",
                "GET /api/v1/billing/plans/;x=1/y HTTP/1.1\r\n" + HOST + "\r\n",
                "GET /api/v1/billing/plans/\u0001 HTTP/1.1\r\n" + HOST + "\r\n",
                "GET /api/v1/billing/plans/ HTTP/9.9\r\n" + HOST + "\r\n",
                "GET /api/v1/billing/plans/ HTTP/1.1\r\nConnection: close\r\n\r\n",
                "GET /api/v1/billing/plans/ HTTP/1.1\r\n" + HOST + "Host: other\r\n\r\n",
                "GARBAGE\r\n\r\n",
                "BREW /api/v1/billing/plans/ HTTP/1.1\r\n" + HOST + "\r\n",
                "TRACE /api/v1/billing/plans/ HTTP/1.1\r\n" + HOST + "\r\n",
                "POST /api/v1/auth/login/ HTTP/1.1\r\n" + JSON + "Content-Length: -1\r\n\r\n{}",
                "POST /api/v1/auth/login/ HTTP/1.1\r\n" + JSON + "Content-Length: 99999999999999999999\r\n\r\n{}",
                "POST /api/v1/auth/login/ HTTP/1.1\r\n" + JSON + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
                "POST /api/v1/auth/login/ HTTP/1.1\r\n" + JSON
                        + "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n",
                "POST /api/v1/auth/login/ HTTP/1.1\r\n" + JSON + "Transfer-Encoding: gzip, nothing\r\n\r\n{}",
                "POST /api/v1/auth/login/ HTTP/1.1\r\n" + JSON
                        + "Expect: the unexpected\r\nContent-Length: 2\r\n\r\n{}",
                "GET /api/v1/auth/me/ HTTP/1.1\r\n" + HOST + "Authorization: Bearer \u00ff\u0001\r\n\r\n",
                "GET /api/v1/auth/me/ HTTP/1.1\r\n" + HOST + "Authorization:\r\n\r\n",
                "GET /api/v1/auth/me/ HTTP/1.1\r\n" + HOST + "Cookie: tallystick_session=\"\u00ff;;=\r\n\r\n",
                "GET /api/v1/auth/me/ HTTP/1.1\r\n" + HOST + "No colon here\r\n\r\n"
            })
    void refusedWithAProblem(String request) throws IOException {
        var answer = answerTo(request);
        assertThat(answer).matches("(?s)HTTP/1\\.1 (4\\d\\d|505|501) .*");
        assertThat(answer.toLowerCase(Locale.ROOT))
                .contains("content-type: application/problem+json", "x-request-id: ")
                .doesNotContain("exception", "org.apache", "<html");
        var healthy = answerTo("GET /api/v1/billing/plans/ HTTP/1.1\r\n" + HOST + "\r\n");
        assertThat(healthy).startsWith("HTTP/1.1 200");
    }

    /** The sender keeps the connection open and says no more: it is answered and cut off, and holds nothing of ours. */
    @ParameterizedTest
    @CsvSource({"100000000000, 413", "1000, 400"})
    void aBodyThatStallsIsCutOff(long announced, int status) throws IOException {
        var answer = answerTo(
                "POST /api/v1/auth/login/ HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                        + announced + "\r\n\r\n{\"email\": ");
        assertThat(answer).startsWith("HTTP/1.1 " + status).contains("application/problem+json");
    }

    @Test
    void headersThatStallAreCutOff() throws IOException {
        assertThat(answerTo("GET /api/v1/billing/plans/ HTTP/1.1\r\nHost: localh"))
                .doesNotContain("HTTP/1.1 200");
    }

    /** What the server answers until it closes the connection. */
    private String answerTo(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
