package io.tallystick.web.json;

import java.time.DateTimeException;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads a value from its text only: no dates from lists, no moments from numbers, nothing from an empty text. */
class TextDeserializer<T> extends StdScalarDeserializer<T> {

    private final Function<String, T> parse;

    TextDeserializer(Class<T> type, Function<String, T> parse) {
        super(type);
        this.parse = parse;
    }

    @Override
    @SuppressWarnings("unchecked")
    public T deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return (T) context.handleUnexpectedToken(context.constructType(handledType()), parser);
        }
        try {
            return parse.apply(parser.getString());
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return (T) context.handleWeirdStringValue(handledType(), parser.getString(), "not readable");
        }
    }
}
