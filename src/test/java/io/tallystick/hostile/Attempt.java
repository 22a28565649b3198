package io.tallystick.hostile;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request to send.
 *
 * @param variant what is wrong with it
 * @param target path and query
 * @param body null for none
 */
record Attempt(
        Operation operation,
        Identity identity,
        String variant,
        String target,
        Map<String, String> headers,
        byte @Nullable [] body) {

    private static final int LARGE = 100_000;
    private static final int SHOWN = 600;

    static Attempt of(Operation operation, Identity identity, String variant, String target) {
        return new Attempt(operation, identity, variant, target, Map.of(), null);
    }

    Attempt with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Attempt(operation, identity, variant, target, more, body);
    }

    Attempt carrying(String contentType, byte[] content) {
        return new Attempt(operation, identity, variant, target, headers, content).with("Content-Type", contentType);
    }

    Attempt json(String json) {
        return carrying("application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    /** The body as JSON text, without a byte order mark, which readers may ignore; null where it is something else. */
    @Nullable
    String json() {
        return body != null && "application/json".equals(headers.get("Content-Type"))
                ? new String(body, StandardCharsets.UTF_8).replace("\uFEFF", "")
                : null;
    }

    /** The same with a number that no other attempt has and an invoice that is still open, where it asks for them. */
    Attempt filled(int number, String openInvoice) {
        if (body == null || body.length > LARGE) {
            return this;
        }
        var text = new String(body, StandardCharsets.ISO_8859_1);
        var filled = text.replace(Examples.UNIQUE, String.valueOf(number)).replace(Examples.INVOICE, openInvoice);
        return new Attempt(operation, identity, variant, target, headers, filled.getBytes(StandardCharsets.ISO_8859_1));
    }

    boolean names(String id) {
        return body != null && body.length <= LARGE && new String(body, StandardCharsets.ISO_8859_1).contains(id);
    }

    HttpRequest request(String base) {
        var request = HttpRequest.newBuilder(URI.create(base + target))
                .method(operation.method(), body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        identity.headers().forEach(request::header);
        headers.forEach(request::header);
        return request.build();
    }

    /** All that was sent, to tell an answer that repeats the caller's own words from one that gives others' away. */
    String words() {
        return target + (body == null ? "" : new String(body, StandardCharsets.UTF_8)) + headers + identity.headers();
    }

    @Override
    public String toString() {
        return "%s by %s, %s\n%s %s %s\n%s"
                .formatted(
                        operation,
                        identity,
                        variant,
                        operation.method(),
                        shortened(target),
                        shortened(headers.toString()),
                        body == null ? "" : shortened(new String(body, StandardCharsets.UTF_8)));
    }

    static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "… (" + text.length() + " characters)";
    }
}
