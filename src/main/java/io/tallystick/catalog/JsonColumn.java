package io.tallystick.catalog;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Lists and maps in columns of type {@code json}, which, unlike {@code jsonb}, keeps the order in which an operator wrote them. */
final class JsonColumn {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonColumn() {}

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static <T> T read(String json, TypeReference<T> type) {
        return MAPPER.readValue(json, type);
    }
}
