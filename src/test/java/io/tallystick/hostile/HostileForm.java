package io.tallystick.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** Spoils a form with a file. */
final class HostileForm {

    private static final String BOUNDARY = "----hostile";
    private static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;
    private static final Set<String> FILES = Set.of("proof", "file");
    private static final byte[] PDF = "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.UTF_8);
    private static final int DRAWN = 12;

    private final Map<String, String> fields;
    private final String file;
    private final Random lot;

    HostileForm(JsonNode example, Random lot) {
        this.fields = fields(example);
        this.file = file(example);
        this.lot = lot;
    }

    /** A form that could be meant. */
    static Attempt sound(Attempt attempt, JsonNode example) {
        return attempt.carrying(TYPE, form(fields(example), part(file(example), "proof.pdf", PDF)));
    }

    void on(Attempt sound, Consumer<Attempt> found) {
        broken(sound, found);
        files(sound, found);
        for (var field : fields.keySet()) {
            var values = new ArrayList<>(Values.texts().entrySet());
            Collections.shuffle(values, lot);
            values.subList(0, DRAWN).forEach(value -> {
                var spoilt = new LinkedHashMap<>(fields);
                spoilt.put(field, value.getValue());
                found.accept(named(sound, "form's " + field + " is " + value.getKey())
                        .carrying(TYPE, form(spoilt, part(file, "proof.pdf", PDF))));
            });
            var without = new LinkedHashMap<>(fields);
            without.remove(field);
            found.accept(named(sound, "form without " + field).carrying(TYPE, form(without, new byte[0])));
        }
    }

    private void broken(Attempt sound, Consumer<Attempt> found) {
        var whole = form(fields, part(file, "proof.pdf", PDF));
        found.accept(named(sound, "broken off").carrying(TYPE, java.util.Arrays.copyOf(whole, whole.length / 2)));
        found.accept(named(sound, "no boundary").carrying("multipart/form-data", whole));
        found.accept(named(sound, "another boundary").carrying("multipart/form-data; boundary=other", whole));
        found.accept(named(sound, "an empty form").carrying(TYPE, form(Map.of(), new byte[0])));
        found.accept(named(sound, "no form at all").carrying(TYPE, new byte[0]));
        found.accept(named(sound, "a part without a name")
                .carrying(TYPE, bytes("--" + BOUNDARY + "\r\n\r\nx\r\n--" + BOUNDARY + "--\r\n")));
        found.accept(named(sound, "a file where text should be")
                .carrying(TYPE, form(Map.of(), join(part("invoice_id", "a", PDF), part("amount", "b", PDF)))));
        found.accept(
                named(sound, "text where a file should be").carrying(TYPE, form(Map.of(file, "text"), new byte[0])));
        var many = new ByteArrayOutputStream();
        for (var part = 0; part < 300; part++) {
            many.writeBytes(part("p" + part, "f", new byte[] {1}));
        }
        found.accept(named(sound, "300 parts").carrying(TYPE, form(fields, many.toByteArray())));
    }

    private void files(Attempt sound, Consumer<Attempt> found) {
        var contents = new LinkedHashMap<String, byte[]>();
        contents.put("an empty file", new byte[0]);
        contents.put("a program", new byte[] {'M', 'Z', 0, 1});
        contents.put("markup", bytes("<svg onload=\"alert(1)\"/>"));
        contents.put("half a picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A});
        contents.put("half a photo", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});
        contents.put("2 MB", new byte[2 << 20]);
        contents.put("7 MB", new byte[7 << 20]);
        contents.forEach((what, content) -> found.accept(
                named(sound, "file is " + what).carrying(TYPE, form(fields, part(file, "a.pdf", content)))));
        for (var name :
                List.of("", "../../../etc/passwd", "a\u0000.pdf", "\uD83D\uDCA3\u202Efdp.exe", "x".repeat(5_000))) {
            found.accept(named(sound, "file is called " + Attempt.shortened(name))
                    .carrying(TYPE, form(fields, part(file, name, PDF))));
        }
        found.accept(named(sound, "two files")
                .carrying(TYPE, form(fields, join(part(file, "a.pdf", PDF), part(file, "b.pdf", PDF)))));
    }

    private static byte[] form(Map<String, String> fields, byte[] files) {
        var out = new ByteArrayOutputStream();
        fields.forEach((name, value) -> out.writeBytes(bytes(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(BOUNDARY, name, value))));
        out.writeBytes(files);
        out.writeBytes(bytes("--" + BOUNDARY + "--\r\n"));
        return out.toByteArray();
    }

    private static byte[] part(String name, String fileName, byte[] content) {
        return join(
                bytes(
                        "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: application/pdf\r\n\r\n"
                                .formatted(BOUNDARY, name, fileName)),
                join(content, bytes("\r\n")));
    }

    private static Map<String, String> fields(JsonNode example) {
        var texts = new LinkedHashMap<String, String>();
        example.properties().stream()
                .filter(field ->
                        !FILES.contains(field.getKey()) && !field.getValue().isNull())
                .forEach(field -> texts.put(field.getKey(), field.getValue().asString()));
        return texts;
    }

    private static String file(JsonNode example) {
        return FILES.stream().filter(example::has).findFirst().orElse("file");
    }

    private static byte[] join(byte[] first, byte[] second) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Attempt named(Attempt sound, String variant) {
        return new Attempt(sound.operation(), sound.identity(), variant, sound.target(), sound.headers(), null);
    }
}
