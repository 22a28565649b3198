package io.tallystick.world;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Somebody who calls the API: nobody in particular, a person, or a server with a key. Paths are those below {@code /api/v1/};
 * one that begins with a slash is whole.
 *
 * @param name as the story calls them
 * @param headers sent with every request
 * @param witness hears of every exchange
 */
public record Caller(String name, Map<String, String> headers, Consumer<Exchange> witness) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public Caller bearing(String token) {
        return with("Authorization", "Bearer " + token);
    }

    public Caller forAccount(Object id) {
        return with("X-Account-Id", String.valueOf(id));
    }

    public Caller with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Caller(name, more, witness);
    }

    public Caller called(String other) {
        return new Caller(other, headers, witness);
    }

    /** The same caller, whose exchanges are checked but not told. */
    public Caller offRecord() {
        return new Caller(name, headers, Exchange::check);
    }

    public Answer get(String path) {
        return send("GET", path, Body.NONE);
    }

    public Answer delete(String path) {
        return send("DELETE", path, Body.NONE);
    }

    public Answer post(String path) {
        return send("POST", path, Body.NONE);
    }

    public Answer post(String path, Map<String, ?> json) {
        return send("POST", path, Body.json(json));
    }

    public Answer put(String path, Object json) {
        return send("PUT", path, Body.json(json));
    }

    public Answer patch(String path, Map<String, ?> json) {
        return send("PATCH", path, Body.json(json));
    }

    public Answer post(String path, Body body) {
        return send("POST", path, body);
    }

    private Answer send(String method, String path, Body body) {
        var sent = new LinkedHashMap<>(headers);
        if (!body.type().isEmpty()) {
            sent.put("Content-Type", body.type());
        }
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + StoryServer.port() + whole(path)))
                .method(method, body.publisher());
        sent.forEach(request::header);
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            var exchange = new Exchange(
                    name,
                    method,
                    whole(path),
                    sent,
                    body.told(),
                    response.statusCode(),
                    response.headers(),
                    response.body());
            witness.accept(exchange);
            return new Answer(exchange);
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException("No answer to " + method + " " + path, broken);
        }
    }

    private static String whole(String path) {
        return path.startsWith("/") ? path : "/api/v1/" + path;
    }
}
