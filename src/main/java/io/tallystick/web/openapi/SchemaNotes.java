package io.tallystick.web.openapi;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.tallystick.web.json.Spelling;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * Makes the schemas say what the records mean: what may be null ({@code @Nullable}), what is always there in an answer
 * (every component), what must be given in a body (primitives, and what validation asks for), and that nothing else comes.
 */
@Component
@Order(1)
@SuppressWarnings({"rawtypes", "unchecked"})
class SchemaNotes implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI document) {
        var schemas = document.getComponents().getSchemas();
        var given = Reach.ofBodies(document);
        schemas.forEach((name, schema) -> {
            var record = recordOf(name);
            if (record != null && schema.getProperties() != null) {
                note(schema, record, given.contains(name));
            }
        });
        schemas.put("Problem", problem());
        document.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .flatMap(operation -> operation.getResponses().values().stream())
                .filter(response -> response.getContent() != null)
                .flatMap(response -> response.getContent().values().stream())
                .forEach(media -> orEither(media.getSchema()));
    }

    /** Two routes on one path may give answers that fit both: an empty list is a list of anything. */
    private static void orEither(@Nullable Schema schema) {
        if (schema != null && schema.getOneOf() != null) {
            schema.setAnyOf(schema.getOneOf());
            schema.setOneOf(null);
        }
    }

    private static void note(Schema schema, Class<?> record, boolean isGiven) {
        var required = new LinkedHashSet<String>(schema.getRequired() == null ? List.of() : schema.getRequired());
        note(schema, record, isGiven, required);
        schema.setRequired(List.copyOf(required));
        schema.setAdditionalProperties(false);
    }

    private static void note(Schema schema, Class<?> record, boolean isGiven, Set<String> required) {
        for (var component : record.getRecordComponents()) {
            var name = Spelling.isSnake(record) ? Spelling.snake(component.getName()) : component.getName();
            var property = ((Map<String, Schema>) schema.getProperties()).get(name);
            if (property != null) {
                if (!isGiven || component.getType().isPrimitive()) {
                    required.add(name);
                }
                TextNotes.note(property, component);
                var noted = noted(property, component, isGiven);
                schema.getProperties().put(name, noted);
                if (mayComeUnderAnotherName(component)) {
                    required.remove(name);
                }
                otherNames(component).forEach(other -> {
                    schema.getProperties().put(other, noted);
                    required.remove(name);
                });
            } else if (component.getType().isRecord()) {
                // Unwrapped: its own components stand beside the others.
                note(schema, component.getType(), isGiven, required);
            }
        }
    }

    /** Older names that a body may use instead. */
    private static List<String> otherNames(RecordComponent component) {
        var alias = component.getAccessor().getAnnotation(JsonAlias.class);
        return alias == null ? List.of() : List.of(alias.value());
    }

    private static boolean mayComeUnderAnotherName(RecordComponent component) {
        var told = component.getAccessor().getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
        return told != null && told.requiredMode() == RequiredMode.NOT_REQUIRED;
    }

    private static Schema noted(Schema property, RecordComponent component, boolean isGiven) {
        var value = isGiven && isDecimal(property, component) ? decimal() : property;
        if (isGiven && property.getAdditionalProperties() instanceof Schema values && "number".equals(typeOf(values))) {
            property.setAdditionalProperties(decimal());
        }
        if (isGiven && property.getItems() != null && "number".equals(typeOf(property.getItems()))) {
            property.setItems(decimal());
        }
        if (property.getAdditionalProperties() instanceof Schema values && valuesAreNullable(component)) {
            addNull(values);
        }
        if (!isNullable(component)) {
            return value;
        }
        if (value.getTypes() != null) {
            addNull(value);
            if (value.getEnum() != null && !value.getEnum().contains(null)) {
                value.getEnum().add(null);
            }
            return value;
        }
        return new Schema<>().anyOf(List.of(value, nothing()));
    }

    private static void addNull(Schema schema) {
        if (schema.getTypes() != null) {
            var types = new LinkedHashSet<String>((Set<String>) schema.getTypes());
            types.add("null");
            schema.setTypes(types);
        }
    }

    /** Also one that may be cleared: an optional number is a decimal, since all else that is counted is an integer. */
    private static boolean isDecimal(Schema property, RecordComponent component) {
        return component.getType() == BigDecimal.class
                || component.getType() == Optional.class && "number".equals(typeOf(property));
    }

    /** Whether the component is a map of which the values may be null. */
    private static boolean valuesAreNullable(RecordComponent component) {
        return component.getAnnotatedType() instanceof AnnotatedParameterizedType map
                && map.getAnnotatedActualTypeArguments().length == 2
                && map.getAnnotatedActualTypeArguments()[1].isAnnotationPresent(Nullable.class);
    }

    private static @Nullable String typeOf(Schema schema) {
        var types = (Set<String>) schema.getTypes();
        return types == null || types.size() != 1 ? null : types.iterator().next();
    }

    /** Decimals are taken as {@code "89.00"} and as {@code 89.00}. */
    private static Schema decimal() {
        var schema = new Schema<>();
        schema.setTypes(new LinkedHashSet<>(List.of("string", "number")));
        schema.setFormat("decimal");
        return schema;
    }

    private static Schema nothing() {
        var schema = new Schema<>();
        schema.setTypes(Set.of("null"));
        return schema;
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** The record that a schema was made from, one inside another as well; generic ones carry their arguments behind their name. */
    static @Nullable Class<?> recordOf(String name) {
        try {
            var type = ClassUtils.forName(name, null);
            return type.isRecord() ? type : null;
        } catch (ClassNotFoundException | LinkageError other) {
            return Arrays.stream(SchemaNames.GENERIC)
                    .filter(generic -> name.startsWith(generic.getName()))
                    .findFirst()
                    .orElse(null);
        }
    }

    private static Schema problem() {
        var error = new ObjectSchema()
                .addProperty("field", new StringSchema())
                .addProperty("message", new StringSchema())
                .required(List.of("field", "message"));
        return new ObjectSchema()
                .addProperty("type", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("code", new StringSchema())
                .addProperty("request_id", new StringSchema())
                .addProperty("errors", new ArraySchema().items(error))
                .required(List.of("type", "title", "status", "detail", "code", "request_id", "errors"))
                .additionalProperties(true);
    }
}
