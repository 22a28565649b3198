package io.tallystick.web.json;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** Sets up JSON: strict in what it reads, plain in what it writes. */
@Configuration(proxyBeanMethods = false)
class JsonConfiguration {

    private static final int DEEPEST = 50;
    private static final int LONGEST_NUMBER = 60;
    private static final int UUID_LENGTH = 36;
    private static final CoercionInputShape[] SCALARS = {
        CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean
    };

    /** Bodies are read strictly: what is not meant literally is refused and named. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    JsonMapperBuilderCustomizer strictAndPlain() {
        return JsonConfiguration::setUp;
    }

    /** Spring Boot's own, on a parser with limits. */
    @Bean
    @Scope("prototype")
    JsonMapper.Builder jsonMapperBuilder(List<JsonMapperBuilderCustomizer> customizers) {
        var builder = JsonMapper.builder(factory());
        customizers.forEach(customizer -> customizer.customize(builder));
        return builder;
    }

    static void setUp(JsonMapper.Builder builder) {
        builder.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                // PATCH tells a field that was sent as null (an empty Optional) from one that was not sent (null).
                .enable(DeserializationFeature.USE_NULL_FOR_MISSING_REFERENCE_VALUES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .addModule(literal());
        refuseScalars(builder, LogicalType.Textual);
        refuseScalars(builder, LogicalType.DateTime);
        refuseScalars(builder, LogicalType.Enum);
        refuseScalars(builder, LogicalType.OtherScalar);
        refuseBlanks(builder, LogicalType.Boolean);
        refuseBlanks(builder, LogicalType.Integer);
        refuseBlanks(builder, LogicalType.Float);
        builder.annotationIntrospector(
                AnnotationIntrospector.pair(builder.annotationIntrospector(), new DialectIntrospector()));
    }

    private static SimpleModule literal() {
        return new SimpleModule()
                .addDeserializer(BigDecimal.class, new DecimalDeserializer())
                .addDeserializer(Instant.class, new TextDeserializer<>(Instant.class, Instant::parse))
                .addDeserializer(LocalDate.class, new TextDeserializer<>(LocalDate.class, LocalDate::parse))
                .addDeserializer(UUID.class, new TextDeserializer<>(UUID.class, JsonConfiguration::uuid));
    }

    /** Java reads {@code 1-1-1-1-1} as an id; nobody else does. */
    private static UUID uuid(String text) {
        if (text.length() != UUID_LENGTH) {
            throw new IllegalArgumentException("An id has 36 characters");
        }
        return UUID.fromString(text);
    }

    private static JsonFactory factory() {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNumberLength(LONGEST_NUMBER)
                        .build())
                .build();
    }

    private static void refuseScalars(JsonMapper.Builder builder, LogicalType type) {
        builder.withCoercionConfig(type, coercion -> {
            for (var shape : SCALARS) {
                coercion.setCoercion(shape, CoercionAction.Fail);
            }
        });
    }

    /** A text of blanks is no way to say nothing. */
    private static void refuseBlanks(JsonMapper.Builder builder, LogicalType type) {
        builder.withCoercionConfig(
                type, coercion -> coercion.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail));
    }
}
