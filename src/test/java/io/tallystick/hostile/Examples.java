package io.tallystick.hostile;

import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes bodies that could be meant, from the schemas of the document and a few words that the server knows. */
final class Examples {

    /** Stands in a body for a number that no other request has. */
    static final String UNIQUE = "4711815";

    /** Stands in a body for an invoice of the caller's that nothing was told about yet. */
    static final String INVOICE = "00000000-0000-7000-8000-000000004711";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEEPEST = 5;

    /** Second names of fields that have another. */
    private static final Set<String> OLDER = Set.of("manual_reference", "manual_notes");

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("email", "\"newcomer" + UNIQUE + "@hostile.example\""),
            Map.entry("billing_email", "\"books@hostile.example\""),
            Map.entry("notifyEmails", "[\"books@hostile.example\"]"),
            Map.entry("creditPriceCurrency", "\"USD\""),
            Map.entry("password", "\"" + Cast.PASSWORD + "\""),
            Map.entry("plan", "\"starter\""),
            Map.entry("slug", "\"slug-" + UNIQUE + "\""),
            Map.entry("country", "\"PK\""),
            Map.entry("country_code", "\"NZ\""),
            Map.entry("currency", "\"USD\""),
            Map.entry("timezone", "\"Asia/Karachi\""),
            Map.entry("billing_interval", "\"month\""),
            Map.entry("amount", "\"1\""),
            Map.entry("price_monthly", "\"89.00\""),
            Map.entry("price_yearly", "\"890.00\""),
            Map.entry("payment_method", "\"bank_transfer\""),
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
        return switch (plain.path("format").asString(type(plain))) {
            case "date-time" -> NODES.stringNode("2026-01-01T00:00:00Z");
            case "decimal" -> NODES.stringNode("1");
            case "object" -> object(plain, depth);
            case "array" -> NODES.arrayNode().add(of("", plain.path("items"), depth + 1));
            case "integer", "int32", "int64", "number" ->
                NODES.numberNode(plain.path("minimum").asInt(1));
            case "boolean" -> NODES.booleanNode(true);
            default -> NODES.stringNode("Something");
        };
    }

    private ObjectNode object(JsonNode schema, int depth) {
        var made = NODES.objectNode();
        if (depth < DEEPEST) {
            schema.path("properties").properties().stream()
                    .filter(property -> !OLDER.contains(property.getKey()))
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
