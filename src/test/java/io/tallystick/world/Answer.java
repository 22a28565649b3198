package io.tallystick.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server answered, and what a story expects of it. */
public record Answer(Exchange exchange) {

    static final JsonMapper JSON = JsonMapper.builder().build();

    public int status() {
        return exchange.status();
    }

    public byte[] bytes() {
        return exchange.received();
    }

    public String header(String name) {
        return exchange.headers().firstValue(name).orElse("");
    }

    public JsonNode json() {
        return JSON.readTree(exchange.received());
    }

    /** The value at a dotted path: {@code invoice.id}, {@code results.0.status}; {@code null} as text where there is none. */
    public JsonNode at(String dotted) {
        return dotted.isEmpty() ? json() : json().at("/" + dotted.replace('.', '/'));
    }

    public String text(String dotted) {
        var value = at(dotted);
        return value.isNull() ? "null" : value.isContainer() ? value.toString() : value.asString();
    }

    public UUID id(String dotted) {
        return UUID.fromString(text(dotted));
    }

    public BigDecimal number(String dotted) {
        return new BigDecimal(text(dotted));
    }

    /** An object as a body to be sent. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> map(JsonNode object) {
        return JSON.convertValue(object, Map.class);
    }

    /** The elements of an array. */
    public Stream<JsonNode> each(String dotted) {
        return StreamSupport.stream(at(dotted).spliterator(), false);
    }

    public Answer is(int status) {
        assertThat(status()).as("%s", exchange).isEqualTo(status);
        return this;
    }

    public Answer is(int status, String code) {
        is(status);
        assertThat(text("code")).as("%s", exchange).isEqualTo(code);
        return this;
    }

    /** Refused beside a field. */
    public Answer names(String field) {
        assertThat(each("errors").map(error -> error.get("field").asString()))
                .as("%s", exchange)
                .contains(field);
        return this;
    }

    public Answer has(String dotted, Object value) {
        assertThat(text(dotted)).as("%s of %s", dotted, exchange).isEqualTo(String.valueOf(value));
        return this;
    }
}
