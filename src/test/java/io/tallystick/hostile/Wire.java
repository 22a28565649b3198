package io.tallystick.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Sends what it is told to. */
record Wire(String base) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    Answer send(HttpRequest request) {
        try {
            return new Answer(CLIENT.send(request, BodyHandlers.ofByteArray()));
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException("No answer to " + request, broken);
        }
    }

    /** A request that succeeds. */
    JsonNode json(Identity who, String method, String target, @Nullable String json) {
        var operation = new Operation(method, target, MissingNode.getInstance());
        var attempt = Attempt.of(operation, who, "nothing", target);
        var answer = send((json == null ? attempt : attempt.json(json)).request(base));
        assertThat(answer.status()).as("%s %s", attempt, answer).isBetween(200, 299);
        return JSON.readTree(answer.bytes());
    }

    /** What came back. */
    record Answer(HttpResponse<byte[]> response) {

        int status() {
            return response.statusCode();
        }

        byte[] bytes() {
            return response.body();
        }

        String text() {
            return new String(bytes(), java.nio.charset.StandardCharsets.UTF_8);
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        String contentType() {
            return header("Content-Type");
        }

        boolean isJson() {
            return contentType().contains("json");
        }

        /** The code of a problem. */
        String code() {
            return JSON.readTree(bytes()).path("code").asString();
        }

        @Override
        public String toString() {
            return "→ " + status() + " " + contentType() + " " + Attempt.shortened(isJson() ? text() : "");
        }
    }
}
