package io.tallystick.hostile;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes bodies that could be meant, from the schemas of the document and a few words that the server knows. */
final class Examples {

    /** Stands in a body for a number that no other request has. */
    static final String UNIQUE = "4711815";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEEPEST = 5;

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("email", "\"newcomer" + UNIQUE + "@hostile.example\""),
            Map.entry("billing_email", "\"books@hostile.example\""),
            Map.entry("password", "\"" + Cast.PASSWORD + "\""),
            Map.entry("plan", "\"starter\""),
            Map.entry("slug", "\"slug-" + UNIQUE + "\""),
            Map.entry("country", "\"PK\""),
            Map.entry("country_code", "\"PK\""),
            Map.entry("currency", "\"USD\""),
            Map.entry("timezone", "\"Asia/Karachi\""),
            Map.entry("billing_interval", "\"month\""),
            Map.entry("payment_method", "\"bank_transfer\""),
            Map.entry("amount", "\"1.00\""),
            Map.entry("website", "\"https://hostile.example\""),
            Map.entry("scopes", "[\"credits:read\"]"),
            Map.entry("iban", "null"),
            Map.entry("bic", "null"),
            Map.entry("coupon", "null"),
            Map.entry("id", "null"),
            Map.entry("operation", "\"operation-" + UNIQUE + "\""),
            Map.entry("unit", "\"request\""),
            Map.entry("at", "null"),
            Map.entry("valid_from", "null"),
            Map.entry("valid_until", "null"),
            Map.entry("quantity", "null"),
            Map.entry("asset", "null"),
            Map.entry("user_id", "null"),
            Map.entry("stripe_price_id_monthly", "null"),
            Map.entry("stripe_price_id_yearly", "null"),
            Map.entry("second_approval_above", "{\"USD\": \"1000.00\"}"),
            Map.entry("details", "{\"last4\": \"4242\"}"),
            Map.entry("limits", "{\"sites\": 3}"),
            Map.entry("now", "\"2026-01-01T00:00:00Z\""));

    /** A price is a number in some bodies and a price of the rate card in others. */
    private static final String RATE = "{\"type\": \"volume\", \"tiers\": [{\"up_to\": 10, \"unit_price\": 1}, {}]}";

    private final JsonNode document;
    private final Map<String, String> ids;

    /** @param ids raw JSON by the name of the field that it may stand in */
    Examples(JsonNode document, Map<String, String> ids) {
        this.document = document;
        this.ids = ids;
    }

    JsonNode of(JsonNode schema) {
        return of("", schema, 0);
    }

    private JsonNode of(String name, JsonNode schema, int depth) {
        var known = ids.getOrDefault(name, WORDS.get(name));
        if (known != null) {
            return JSON.readTree(known);
        }
        var plain = resolved(schema);
        if (name.equals("price") && type(plain).equals("object")) {
            return JSON.readTree(RATE);
        }
        if (plain.has("enum")) {
            return plain.path("enum").get(0);
        }
        return switch (type(plain)) {
            case "object" -> object(plain, depth);
            case "array" -> NODES.arrayNode().add(of("", plain.path("items"), depth + 1));
            case "integer", "number" -> NODES.numberNode(plain.path("minimum").asInt(1));
            case "boolean" -> NODES.booleanNode(true);
            default -> NODES.stringNode("Something");
        };
    }

    private ObjectNode object(JsonNode schema, int depth) {
        var made = NODES.objectNode();
        if (depth < DEEPEST) {
            schema.path("properties")
                    .properties()
                    .forEach(property ->
                            made.set(property.getKey(), of(property.getKey(), property.getValue(), depth + 1)));
        }
        return made;
    }

    private JsonNode resolved(JsonNode schema) {
        if (schema.has("$ref")) {
            return resolved(document.at(schema.path("$ref").asString().substring(1)));
        }
        return schema.has("anyOf") ? resolved(schema.path("anyOf").get(0)) : schema;
    }

    private static String type(JsonNode schema) {
        var type = schema.path("type");
        return type.isArray() ? type.get(0).asString() : type.asString("string");
    }
}
