package io.tallystick.web.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Rewrites every reference to a schema in a document. */
@SuppressWarnings("rawtypes")
final class References {

    private static final String PREFIX = "#/components/schemas/";

    private final UnaryOperator<String> renaming;
    private final Set<Schema> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param renaming from the name of a schema to the reference to put */
    References(UnaryOperator<String> renaming) {
        this.renaming = renaming;
    }

    void renameIn(OpenAPI document) {
        document.getComponents().getSchemas().values().forEach(this::rename);
        document.getPaths().values().forEach(path -> path.readOperations().forEach(this::rename));
    }

    private void rename(Operation operation) {
        if (operation.getRequestBody() != null) {
            rename(operation.getRequestBody().getContent());
        }
        operation.getResponses().values().forEach(response -> rename(response.getContent()));
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> rename(parameter.getSchema()));
        }
    }

    private void rename(@Nullable Content content) {
        if (content != null) {
            content.values().forEach(media -> rename(media.getSchema()));
        }
    }

    private void rename(@Nullable Schema schema) {
        if (schema == null || !seen.add(schema)) {
            return;
        }
        var reference = schema.get$ref();
        if (reference != null) {
            schema.set$ref(renaming.apply(reference.substring(PREFIX.length())));
        }
        rename(schema.getItems());
        renameAll(schema.getProperties() == null ? null : schema.getProperties().values());
        renameAll(schema.getAnyOf());
        renameAll(schema.getOneOf());
        renameAll(schema.getAllOf());
        if (schema.getAdditionalProperties() instanceof Schema values) {
            rename(values);
        }
    }

    private void renameAll(@Nullable Collection<?> parts) {
        if (parts != null) {
            parts.forEach(part -> rename((Schema) part));
        }
    }
}
