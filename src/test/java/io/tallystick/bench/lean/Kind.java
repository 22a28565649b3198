package io.tallystick.bench.lean;

import java.util.Locale;

/** What a request asks for. Debits carry everything that the price list and the statistics take apart. */
public enum Kind {
    DEDUCT(201, 1),
    BATCH(200, 100),
    BALANCE(200, 1),
    NOTHING(200, 1);

    private static final String WHAT = "\"operation\":\"ai_response\",\"quantity\":1,\"model\":\"large-2\","
            + "\"provider\":\"acme\",\"feature\":\"chat\",\"user_id\":\"user-" + Template.USER + "\"";

    private final int expected;
    private final int items;

    Kind(int expected, int items) {
        this.expected = expected;
        this.items = items;
    }

    /** The status that a good answer has. */
    int expected() {
        return expected;
    }

    /** How many debits, or reads, one request carries. */
    public int items() {
        return items;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The whole request, with places for keys and users. */
    String text(int port, String token) {
        return switch (this) {
            case DEDUCT -> post(port, token, "deduct/", "Idempotency-Key: " + Template.KEY + "\r\n", "{" + WHAT + "}");
            case BATCH -> post(port, token, "deduct/batch/", "", batch());
            case BALANCE -> get(port, token, "billing/credits/balance/");
            case NOTHING -> get(port, token, "bench/nothing/");
        };
    }

    private String batch() {
        var item = "{\"idempotency_key\":\"" + Template.KEY + "\"," + WHAT + "}";
        return "{\"items\":[" + String.join(",", java.util.Collections.nCopies(items, item)) + "]}";
    }

    private static String get(int port, String token, String path) {
        return head("GET", path, port, token) + "\r\n";
    }

    private static String post(int port, String token, String path, String header, String body) {
        return head("POST", "billing/credits/" + path, port, token) + header
                + "Content-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }

    private static String head(String method, String path, int port, String token) {
        return method + " /api/v1/" + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nAuthorization: Bearer "
                + token + "\r\n";
    }
}
