package io.tallystick.hostile;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * An operation as the API document has it.
 *
 * @param path with its variables, as {@code /api/v1/billing/invoices/{id}/}
 * @param described what the document says of it
 */
record Operation(String method, String path, JsonNode described) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final List<String> ENDS = List.of("/approve/", "/reject/", "/mark-paid/", "/void/", "/suspend/");

    /** All of them: what looks comes first, what ends something comes last. */
    static List<Operation> all(JsonNode document) {
        return document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(entry -> METHODS.contains(entry.getKey()))
                        .map(entry -> new Operation(
                                entry.getKey().toUpperCase(Locale.ROOT), path.getKey(), entry.getValue())))
                .sorted(Comparator.comparing(Operation::turn)
                        .thenComparing(Operation::path)
                        .thenComparing(Operation::method))
                .toList();
    }

    JsonNode jsonSchema() {
        return described.at("/requestBody/content/application~1json/schema");
    }

    JsonNode formSchema() {
        return described.at("/requestBody/content/multipart~1form-data/schema");
    }

    boolean takesBody() {
        return !described.path("requestBody").isMissingNode();
    }

    boolean changes() {
        return !method.equals("GET");
    }

    boolean namesSomething() {
        return path.contains("{");
    }

    /** Another path to the same code: its body is the first one's. */
    boolean isSecondPath() {
        return described.path("operationId").asString().matches(".*_[0-9]+");
    }

    /** For members and API keys of an account. */
    boolean isOfAccounts() {
        return described.has("x-permission");
    }

    /** For anyone, signed in or not. */
    boolean isOpen() {
        return described.path("security").isEmpty();
    }

    boolean isOfAdministrators() {
        return path.contains("/admin/") && !isOfAccounts() && !isOpen();
    }

    /** Of the sandbox, which hides nothing from anyone. */
    boolean isOfSandbox() {
        return path.contains("/sandbox/");
    }

    boolean takesIdempotencyKey() {
        return parameters("header").anyMatch("Idempotency-Key"::equals);
    }

    List<String> queries() {
        return parameters("query").toList();
    }

    private Stream<String> parameters(String in) {
        return StreamSupport.stream(described.path("parameters").spliterator(), false)
                .filter(parameter -> parameter.path("in").asString().equals(in))
                .map(parameter -> parameter.path("name").asString());
    }

    private int turn() {
        if (path.endsWith("/logout/")) {
            return 4;
        }
        if (path.endsWith("/sandbox/clock/")) {
            return 3;
        }
        if (method.equals("DELETE") || ENDS.stream().anyMatch(path::endsWith)) {
            return 2;
        }
        return changes() ? 1 : 0;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
