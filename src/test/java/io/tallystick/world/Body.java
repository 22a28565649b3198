package io.tallystick.world;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a request carries.
 *
 * @param told the body as a walk-through shows it
 */
public record Body(String type, byte[] content, String told) {

    static final Body NONE = new Body("", new byte[0], "");

    private static final String BOUNDARY = "----story";

    /** A map without an order of its own is written by its names, so that it looks the same in each run. */
    static Body json(Object value) {
        var hasNoOrder = value instanceof Map<?, ?> && !(value instanceof LinkedHashMap<?, ?>);
        var text = Answer.JSON.writeValueAsString(hasNoOrder ? new TreeMap<>((Map<?, ?>) value) : value);
        return new Body("application/json", text.getBytes(StandardCharsets.UTF_8), text);
    }

    /** A form with one file. */
    public static Body form(Map<String, String> fields, String part, String fileName, byte[] file) {
        var out = new ByteArrayOutputStream();
        fields.forEach((name, value) -> out.writeBytes(text(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(BOUNDARY, name, value))));
        out.writeBytes(text(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                        .formatted(BOUNDARY, part, fileName)));
        out.writeBytes(file);
        out.writeBytes(text("\r\n--" + BOUNDARY + "--\r\n"));
        var told = Answer.JSON.writeValueAsString(fields) + "\n(with the file " + fileName + ")";
        return new Body("multipart/form-data; boundary=" + BOUNDARY, out.toByteArray(), told);
    }

    BodyPublisher publisher() {
        return content.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(content);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
