package io.tallystick.hostile;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Makes the attempts on an operation. What is drawn by lot is the same in each run with the same seed. */
final class Attack {

    private static final int QUERIES_DRAWN = 6;
    private static final int NO_IDS_DRAWN = 8;
    private static final int OTHERS_DRAWN = 2;

    private static final List<String> NO_IDS = List.of(
            "not-an-id",
            "0",
            "-1",
            "1-1-1-1-1",
            "00000000-0000-0000-0000-000000000000",
            "01890000-0000-7000-8000-000000000000",
            "%00",
            "%FF%FE",
            "%F0%9F%92%A3",
            "%2e%2e",
            "..%2F..%2Fetc",
            "a;b=c",
            "%27%20or%201%3D1",
            "x".repeat(3_000),
            "x".repeat(9_000));

    private final Cast cast;
    private final Examples examples;
    private final Random lot;

    Attack(JsonNode document, Cast cast, long seed) {
        this.cast = cast;
        this.examples = new Examples(document, cast.idsInBodies());
        this.lot = new Random(seed);
    }

    List<Attempt> on(Operation operation) {
        var found = Stream.<Attempt>builder();
        byIdentity(operation, found);
        byPath(operation, found);
        byQuery(operation, found);
        byHeader(operation, found);
        if (operation.takesBody()) {
            byBody(operation, found);
        }
        return found.build().toList();
    }

    private void byIdentity(Operation operation, Consumer<Attempt> found) {
        for (var identity : cast.identities()) {
            if (operation.isOpen() && !identity.equals(cast.fitting(operation)) && lot.nextInt(3) > 0) {
                continue;
            }
            // What the fitting caller could end for good is left alone until the bodies have been tried.
            if (!operation.changes() || !identity.equals(cast.fitting(operation))) {
                found.accept(sound(operation, identity, "as they are", cast.fittingId(operation)));
            }
            if (operation.namesSomething() && !identity.isOfTheHouse()) {
                drawn(cast.others(), OTHERS_DRAWN)
                        .forEach(other -> found.accept(
                                sound(operation, identity, "the other account's " + other.getKey(), other.getValue())));
            }
        }
    }

    private void byPath(Operation operation, Consumer<Attempt> found) {
        if (operation.namesSomething()) {
            var identity = cast.fitting(operation);
            drawnFrom(NO_IDS, NO_IDS_DRAWN)
                    .forEach(id -> found.accept(sound(operation, identity, "no id: " + Attempt.shortened(id), id)));
        }
    }

    private void byQuery(Operation operation, Consumer<Attempt> found) {
        var identity = cast.fitting(operation);
        var target = target(operation, cast.fittingId(operation));
        for (var name : operation.queries()) {
            drawn(Values.texts(), QUERIES_DRAWN)
                    .forEach(value -> found.accept(Attempt.of(
                            operation,
                            identity,
                            name + " is " + value.getKey(),
                            target + "?" + name + "=" + URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8))));
        }
        if (!operation.changes()) {
            for (var query : List.of("?%25zz", "?a=%FF%FE", "?page=1&page=2", "?=&&;", "?x[]=1")) {
                found.accept(Attempt.of(operation, identity, "query " + query, target + query.replace("[]", "%5B%5D")));
            }
        }
    }

    private void byHeader(Operation operation, Consumer<Attempt> found) {
        var identity = cast.fitting(operation);
        var id = operation.namesSomething() ? cast.others().get("invoice") : cast.fittingId(operation);
        var headers = operation.takesIdempotencyKey()
                ? Map.of(
                        "Idempotency-Key",
                        List.of("", "   ", "x".repeat(300), "a\tb", "\u00e9\u00ff", "' or 1=1"),
                        "X-Request-Id",
                        List.of("x".repeat(300)))
                : Map.of(
                        "X-Request-Id",
                        List.of("<b>x</b>", "x".repeat(300)),
                        "Accept",
                        List.of("application/xml", "garbage"));
        headers.forEach((name, values) -> values.forEach(value -> {
            var attempt = sound(operation, identity, name + " is '" + Attempt.shortened(value) + "'", id);
            found.accept(attempt.with(name, value));
        }));
    }

    private void byBody(Operation operation, Consumer<Attempt> found) {
        var attempt =
                Attempt.of(operation, cast.fitting(operation), "sound", target(operation, cast.fittingId(operation)));
        if (operation.isSecondPath()) {
            found.accept(sound(operation, cast.fitting(operation), "an empty object", cast.fittingId(operation))
                    .json("{}"));
            return;
        }
        if (!operation.jsonSchema().isMissingNode()) {
            new HostileJson(examples.of(operation.jsonSchema()), lot).on(attempt, found);
        }
        if (!operation.formSchema().isMissingNode()) {
            new HostileForm(examples.of(operation.formSchema()), lot).on(attempt, found);
        }
    }

    /** As a client would send it, with a body that could be meant. */
    private Attempt sound(Operation operation, Identity identity, String variant, String id) {
        var attempt = Attempt.of(operation, identity, variant, target(operation, id));
        if (!operation.jsonSchema().isMissingNode()) {
            return attempt.json(examples.of(operation.jsonSchema()).toString());
        }
        return operation.formSchema().isMissingNode()
                ? attempt
                : HostileForm.sound(attempt, examples.of(operation.formSchema()));
    }

    private <T> List<Map.Entry<String, T>> drawn(Map<String, T> from, int many) {
        return drawnFrom(from.entrySet(), many);
    }

    private <T> List<T> drawnFrom(Collection<T> from, int many) {
        var drawn = new ArrayList<>(from);
        Collections.shuffle(drawn, lot);
        return drawn.subList(0, Math.min(many, drawn.size()));
    }

    private static String target(Operation operation, String id) {
        return operation.path().replaceAll("\\{[^}]+}", id);
    }
}
