package io.tallystick.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Spoils a JSON body: as a whole, and field by field, those of objects within it included. */
final class HostileJson {

    private static final String HERE = "@@here@@";
    private static final int DRAWN = 3;
    private static final int MOST = 11;
    private static final String ENDLESS = "\"" + "x".repeat(2 << 20) + "\"";

    private final JsonNode example;
    private final Random lot;

    HostileJson(JsonNode example, Random lot) {
        this.example = example;
        this.lot = lot;
    }

    void on(Attempt sound, Consumer<Attempt> found) {
        asWhole(sound, found);
        for (var field : fields(example, "")) {
            byField(sound, field, found);
        }
        found.accept(sound.json(example.toString()));
    }

    private void asWhole(Attempt sound, Consumer<Attempt> found) {
        var json = example.toString();
        for (var whole : List.of(
                "",
                " ",
                "null",
                "[]",
                "[" + json + "]",
                "{}",
                "7",
                "\"text\"",
                "true",
                "{",
                json.substring(1),
                json + "}",
                json.substring(0, json.length() - 1),
                json + json,
                "{'a': 1}",
                "{\"a\": 1,}",
                "<xml/>",
                "a=1&b=2",
                "/**/" + json,
                "[".repeat(5_000),
                "{\"a\":".repeat(5_000),
                "\uFEFF" + json)) {
            found.accept(named(sound, "body is " + Attempt.shortened(whole).substring(0, Math.min(40, whole.length())))
                    .json(whole));
        }
        found.accept(named(sound, "a body of 2 MB").json(ENDLESS));
        found.accept(named(sound, "in UTF-16").carrying("application/json", json.getBytes(StandardCharsets.UTF_16)));
        found.accept(named(sound, "broken UTF-8").carrying("application/json", new byte[] {'"', (byte) 0xC3, '"'}));
        for (var type : List.of(
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "garbage",
                "*/*",
                "multipart/form-data",
                "application/json; charset=utf-7",
                "application/json; charset=iso-8859-1")) {
            found.accept(named(sound, "sent as " + type).carrying(type, json.getBytes(StandardCharsets.UTF_8)));
        }
        found.accept(new Attempt(
                sound.operation(),
                sound.identity(),
                "no content type",
                sound.target(),
                Map.of(),
                json.getBytes(StandardCharsets.UTF_8)));
        found.accept(named(sound, "said to be compressed").json(json).with("Content-Encoding", "gzip"));
        if (example instanceof ObjectNode fields) {
            found.accept(named(sound, "an unknown field")
                    .json(fields.deepCopy().put("unknown_field", 1).toString()));
            found.accept(named(sound, "a prototype").json(json.replaceFirst("\\{", "{\"__proto__\": {\"a\": 1},")));
        }
    }

    private void byField(Attempt sound, String pointer, Consumer<Attempt> found) {
        var without = (ObjectNode) example.deepCopy();
        holder(without, pointer).remove(name(pointer));
        found.accept(named(sound, pointer + " is missing").json(without.toString()));
        Values.always().forEach((what, raw) -> found.accept(spoilt(sound, pointer, what, raw)));
        var more = new ArrayList<>(Values.sometimes().entrySet());
        Collections.shuffle(more, lot);
        more.subList(0, DRAWN).forEach(value -> found.accept(spoilt(sound, pointer, value.getKey(), value.getValue())));
        var twice = example.at(pointer).toString();
        found.accept(spoilt(sound, pointer, "there twice", "%s, \"%s\": %s".formatted(twice, name(pointer), twice)));
    }

    private void drawn(Map<String, String> values, int many, Attempt sound, String pointer, Consumer<Attempt> found) {
        var entries = new ArrayList<>(values.entrySet());
        Collections.shuffle(entries, lot);
        entries.stream()
                .limit(many)
                .forEach(value -> found.accept(spoilt(sound, pointer, value.getKey(), value.getValue())));
    }

    private Attempt spoilt(Attempt sound, String pointer, String what, String raw) {
        var spoilt = (ObjectNode) example.deepCopy();
        holder(spoilt, pointer).put(name(pointer), HERE);
        var json = spoilt.toString().replaceFirst("\"" + HERE + "\"", Matcher.quoteReplacement(raw));
        return named(sound, pointer + " is " + what).json(json);
    }

    /** JSON pointers to the fields. */
    private static List<String> fields(JsonNode object, String pointer) {
        var fields = new ArrayList<String>();
        object.properties().forEach(field -> {
            var path = pointer + "/" + field.getKey();
            fields.add(path);
            if (field.getValue().isObject()) {
                fields.addAll(fields(field.getValue(), path));
            }
        });
        return fields;
    }

    private static ObjectNode holder(JsonNode root, String pointer) {
        return (ObjectNode) root.at(pointer.substring(0, pointer.lastIndexOf('/')));
    }

    private static String name(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    private static Attempt named(Attempt sound, String variant) {
        return new Attempt(sound.operation(), sound.identity(), variant, sound.target(), sound.headers(), null);
    }
}
