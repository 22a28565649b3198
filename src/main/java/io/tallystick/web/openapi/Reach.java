package io.tallystick.web.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which schemas can be reached from the bodies that callers send. */
@SuppressWarnings("rawtypes")
final class Reach {

    private static final String REFERENCE = "#/components/schemas/";

    private final Map<String, Schema> schemas;
    private final Set<String> found = new HashSet<>();

    private Reach(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    static Set<String> ofBodies(OpenAPI document) {
        var reach = new Reach(document.getComponents().getSchemas());
        document.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .map(operation -> operation.getRequestBody())
                .filter(body -> body != null && body.getContent() != null)
                .flatMap(body -> roots(body.getContent()))
                .forEach(reach::follow);
        return reach.found;
    }

    private static Stream<Schema> roots(Content content) {
        return content.values().stream()
                .map(media -> (Schema) media.getSchema())
                .filter(Objects::nonNull);
    }

    private void follow(@Nullable Schema schema) {
        if (schema == null) {
            return;
        }
        var reference = schema.get$ref();
        if (reference != null && found.add(reference.substring(REFERENCE.length()))) {
            follow(schemas.get(reference.substring(REFERENCE.length())));
        }
        follow(schema.getItems());
        followAll(schema.getProperties() == null ? null : schema.getProperties().values());
        followAll(schema.getAnyOf());
        followAll(schema.getOneOf());
        followAll(schema.getAllOf());
        if (schema.getAdditionalProperties() instanceof Schema values) {
            follow(values);
        }
    }

    private void followAll(@Nullable Collection<?> parts) {
        if (parts != null) {
            parts.forEach(part -> follow((Schema) part));
        }
    }
}
