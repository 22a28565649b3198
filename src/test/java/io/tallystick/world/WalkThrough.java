package io.tallystick.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.SerializationFeature;

/** A story as a page of documentation: requests and answers as they really were, with ids and numbers counted anew. */
final class WalkThrough {

    private static final Path PAGES = Path.of("docs/walkthroughs");

    private final Scenario scenario;
    private final World world;
    private final Counted counted = new Counted();

    WalkThrough(Scenario scenario, World world) {
        this.scenario = scenario;
        this.world = world;
    }

    void compareWithPage() {
        var page = PAGES.resolve(scenario.printed() + ".md");
        var now = text();
        try {
            if (Boolean.getBoolean("golden.accept")) {
                Files.createDirectories(PAGES);
                Files.writeString(page, now);
            }
            assertThat(Files.exists(page) ? Files.readString(page) : "")
                    .as("%s; accept a change you have read with ./tallystick golden", page)
                    .isEqualTo(now);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String text() {
        var page = new StringBuilder("# " + scenario.value() + "\n\n"
                + "Printed by a test: these requests were sent, and these were the answers. Ids, document numbers and secrets\n"
                + "are replaced. Money is a decimal string beside its currency; times are UTC.\n");
        var exchanges = world.exchanges();
        for (var index = 0; index <= exchanges.size(); index++) {
            for (var word : world.words()) {
                if (word.startsWith(index + "|")) {
                    page.append("\n## ")
                            .append(word.substring(word.indexOf('|') + 1))
                            .append("\n");
                }
            }
            if (index < exchanges.size()) {
                page.append(shown(exchanges.get(index)));
            }
        }
        return page.toString();
    }

    private String shown(Exchange exchange) {
        var request = new StringBuilder(
                "\n**%s**\n\n```http\n%s %s\n".formatted(exchange.who(), exchange.method(), exchange.path()));
        exchange.sentHeaders()
                .forEach((name, value) ->
                        request.append(name).append(": ").append(value).append("\n"));
        if (!exchange.sent().isEmpty()) {
            request.append("\n").append(pretty(exchange.sent())).append("\n");
        }
        var answer = new StringBuilder("\n%d".formatted(exchange.status()));
        exchange.headers()
                .firstValue("Idempotency-Replayed")
                .ifPresent(replayed -> answer.append("\nIdempotency-Replayed: ").append(replayed));
        if (exchange.isJson()) {
            answer.append("\n\n").append(pretty(exchange.text()));
        } else if (exchange.received().length > 0) {
            answer.append("\nContent-Type: ").append(exchange.contentType());
        }
        return counted.in(request + "```\n\n```http" + answer + "\n```\n");
    }

    private static String pretty(String body) {
        if (!body.startsWith("{") && !body.startsWith("[")) {
            return body;
        }
        var end = body.indexOf("\n(with the file ");
        var json = end < 0 ? body : body.substring(0, end);
        return Answer.JSON
                        .writer()
                        .with(SerializationFeature.INDENT_OUTPUT)
                        .writeValueAsString(Answer.JSON.readTree(json))
                        .replace("\r", "")
                + (end < 0 ? "" : body.substring(end));
    }
}
