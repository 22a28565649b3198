package io.tallystick.web.json;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Reads exact decimals, written as {@code "89.00"} or {@code 89.00}. The digits are looked at before they become a number:
 * {@code 1e999999999} is short to write and would take the memory of the process to add to anything.
 */
class DecimalDeserializer extends StdScalarDeserializer<BigDecimal> {

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,18})?");

    /** JSON's own numbers may have a small exponent, as some languages write them. */
    private static final Pattern WITH_EXPONENT = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,18})?([eE][+-]?[0-9])?");

    DecimalDeserializer() {
        super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context) {
        var token = parser.currentToken();
        if (token != null && (token.isNumeric() || token == JsonToken.VALUE_STRING)) {
            var text = parser.getString();
            var isString = token == JsonToken.VALUE_STRING;
            if (PLAIN.matcher(text).matches()
                    || !isString && WITH_EXPONENT.matcher(text).matches()) {
                return new BigDecimal(text);
            }
            return (BigDecimal) context.handleWeirdStringValue(BigDecimal.class, "…", "not a decimal number");
        }
        return (BigDecimal) context.handleUnexpectedToken(context.constructType(BigDecimal.class), parser);
    }
}
