package io.tallystick.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.web.OpenApiContract;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds for every answer, whatever was asked. */
record Expectations(OpenApiContract contract, List<String> secretsOfOthers) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Words of our own workings. */
    private static final Pattern INSIDE = Pattern.compile(
            "Exception|io\\.tallystick|org\\.springframework|org\\.postgresql|tools\\.jackson|java\\.(lang|util)|"
                    + "SQLSTATE|violates|relation \"|duplicate key|\\bat [a-z]+\\.[a-z.]+\\(|"
                    + "(?i:select .{0,80} from |insert into |<html)");

    void check(Attempt attempt, Wire.Answer answer) {
        assertThat(answer.status()).as("status").isLessThan(500);
        assertThat(answer.header("X-Request-Id")).as("X-Request-Id").isNotEmpty();
        assertThat(answer.status())
                .as("no redirects")
                .satisfiesAnyOf(status -> assertThat(status).isLessThan(300), status -> assertThat(status)
                        .isGreaterThanOrEqualTo(400));
        if (answer.status() >= 400) {
            checkProblem(attempt, answer);
        }
        checkSecrets(attempt, answer);
        contract.check(
                attempt.operation().method(),
                attempt.operation().path(),
                answer.status(),
                attempt.json(),
                answer.contentType(),
                answer.isJson() ? answer.text() : null);
    }

    private static void checkProblem(Attempt attempt, Wire.Answer answer) {
        assertThat(answer.contentType()).startsWith("application/problem+json");
        JsonNode problem = JSON.readTree(answer.bytes());
        assertThat(problem.path("status").asInt()).as("status in the problem").isEqualTo(answer.status());
        assertThat(problem.path("code").asString()).as("code").matches("[a-z0-9_]+");
        assertThat(problem.path("request_id").asString()).as("request_id").isEqualTo(answer.header("X-Request-Id"));
        assertThat(problem.path("detail").asString())
                .as("detail is a sentence")
                .isNotBlank()
                .doesNotContainPattern("\\{[a-z_]+}");
        var found = INSIDE.matcher(answer.text());
        if (found.find()) {
            assertThat(attempt.words()).as("the caller's own word").contains(found.group());
        }
    }

    private void checkSecrets(Attempt attempt, Wire.Answer answer) {
        if (attempt.identity().isOfTheHouse() || attempt.operation().isOfSandbox()) {
            return;
        }
        var text = answer.text();
        secretsOfOthers.stream().filter(text::contains).forEach(secret -> assertThat(attempt.words())
                .as("said it first")
                .contains(secret));
    }
}
