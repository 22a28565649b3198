package io.tallystick.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * A request and its answer.
 *
 * @param who who asked, as the story calls them
 * @param sent the body that was sent, as text; empty for none
 */
public record Exchange(
        String who,
        String method,
        String path,
        Map<String, String> sentHeaders,
        String sent,
        int status,
        HttpHeaders headers,
        byte[] received) {

    public String text() {
        return new String(received, StandardCharsets.UTF_8);
    }

    public String contentType() {
        return headers.firstValue("Content-Type").orElse("");
    }

    public boolean isJson() {
        return contentType().contains("json");
    }

    /** What holds for every answer, whatever was asked; and that the API's description says the same. */
    void check() {
        checkProblem();
        var json = sentHeaders.getOrDefault("Content-Type", "").equals("application/json") ? sent : null;
        StoryServer.contract().check(method, path, status, json, contentType(), isJson() ? text() : null);
    }

    private void checkProblem() {
        assertThat(status).as("%s", this).isLessThan(500);
        assertThat(headers.firstValue("X-Request-Id")).as("%s", this).isPresent();
        if (status >= 400) {
            assertThat(contentType()).as("%s", this).startsWith("application/problem+json");
            var problem = Answer.JSON.readTree(received);
            assertThat(problem.propertyNames())
                    .as("%s", this)
                    .containsAll(List.of("type", "title", "status", "code", "request_id"));
            assertThat(problem.get("status").asInt()).as("%s", this).isEqualTo(status);
        }
    }

    @Override
    public String toString() {
        var answer = contentType().startsWith("application/pdf") ? "(a document)" : text();
        return "%s %s %s by %s\n%s\n→ %d %s".formatted(method, path, sentHeaders, who, sent, status, answer);
    }
}
