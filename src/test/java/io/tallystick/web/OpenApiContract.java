package io.tallystick.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds exchanges to the API document: the path, method and status must be in it, and bodies must fit their schemas, with no
 * field missing and none too many. Requests that were refused are not looked at, for they may be wrong on purpose.
 */
public final class OpenApiContract {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ObjectNode document;
    private final Map<JsonNode, Schema> read = new ConcurrentHashMap<>();
    private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /** @param document the text of {@code /api/openapi.json} */
    public OpenApiContract(String document) {
        this.document = (ObjectNode) JSON.readTree(document);
    }

    /**
     * Fails when the exchange is not as documented.
     *
     * @param path with or without query; {@code /v1} counts as {@code /api/v1}
     */
    public void check(
            String method,
            String path,
            int status,
            @Nullable String requestBody,
            @Nullable String contentType,
            @Nullable String responseBody) {
        var operation = operation(method, path);
        var exchange = method + " " + path + " → " + status;
        if (status < 400 && requestBody != null && !requestBody.isEmpty()) {
            var schema = operation.at("/requestBody/content/application~1json/schema");
            if (!schema.isMissingNode()) {
                fits(schema, requestBody, exchange + ": request");
            }
        }
        var responses = operation.path("responses");
        var response = responses.has(String.valueOf(status)) ? responses.path(String.valueOf(status)) : null;
        if (response == null) {
            assertThat(status).as(exchange + " is not documented").isGreaterThanOrEqualTo(400);
            response = responses.path("default");
        }
        if (responseBody != null && !responseBody.isEmpty() && contentType != null && contentType.contains("json")) {
            var content = response.path("content");
            var schema = content.path(contentType.replaceAll(";.*", "")).path("schema");
            assertThat(schema.isMissingNode())
                    .as(exchange + " documents no " + contentType)
                    .isFalse();
            fits(schema, responseBody, exchange + ": response");
        }
    }

    private JsonNode operation(String method, String path) {
        var plain = path.replaceAll("[?#].*", "").replaceAll("^/v1/", "/api/v1/");
        var slashed = plain.startsWith("/api/v1/") && !plain.endsWith("/") ? plain + "/" : plain;
        var spelt = slashed.startsWith("/api/billing/") ? slashed.replaceAll("/$", "") : slashed;
        for (var entry : document.path("paths").properties()) {
            var pattern = "\\Q" + entry.getKey().replaceAll("\\{[^}]+}", "\\\\E[^/]+\\\\Q") + "\\E";
            var operation = entry.getValue().path(method.toLowerCase(java.util.Locale.ROOT));
            if (Pattern.matches(pattern, spelt) && !operation.isMissingNode()) {
                return operation;
            }
        }
        throw new AssertionError(method + " " + path + " is not documented");
    }

    private void fits(JsonNode schema, String body, String what) {
        var errors = read.computeIfAbsent(schema, this::whole).validate(body, InputFormat.JSON);
        assertThat(errors).as(what + " " + body).isEmpty();
    }

    private Schema whole(JsonNode schema) {
        var whole = ((ObjectNode) schema).deepCopy();
        whole.set("components", document.path("components"));
        return schemas.getSchema(whole.toString(), InputFormat.JSON);
    }
}
