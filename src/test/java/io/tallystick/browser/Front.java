package io.tallystick.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;

/** The door of the server: who comes in through it, and what they left behind when the test ends. */
final class Front {

    static final String DEMO_PASSWORD = "tally-stick-demo";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Cookies of demo people, kept by address: signing in is a page of its own, tested elsewhere. */
    private static final Map<String, String> SIGNED_IN = new ConcurrentHashMap<>();

    private final Browser browser;
    private final String address;
    private final List<Visitor> visitors = new ArrayList<>();

    Front(Browser browser, String port) {
        this.browser = browser;
        this.address = "http://127.0.0.1:" + port;
    }

    String address() {
        return address;
    }

    /** An e-mail address that nobody else has. */
    static String newAddress(String name) {
        return name + "-" + UUID.randomUUID().toString().substring(0, 8) + "@browser.example";
    }

    Visitor visitor() {
        return visitor(Look.LIGHT);
    }

    Visitor visitor(Look look) {
        return enter(look.options());
    }

    /** A person of the demo world, by first name. */
    Visitor person(String name) {
        return person(name, Look.LIGHT);
    }

    Visitor person(String name, Look look) {
        var cookies = SIGNED_IN.computeIfAbsent(address + name, unused -> signIn(name + "@tallystick.test"));
        return enter(look.options().setStorageState(cookies));
    }

    private Visitor enter(Browser.NewContextOptions options) {
        var visitor = new Visitor(browser.newContext(options.setBaseURL(address)), address);
        visitors.add(visitor);
        return visitor;
    }

    private String signIn(String email) {
        try (var context = browser.newContext(new Browser.NewContextOptions().setBaseURL(address))) {
            var body = Map.of("email", email, "password", DEMO_PASSWORD);
            var answer = context.request()
                    .post("/api/v1/auth/login/", RequestOptions.create().setData(body));
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            return context.storageState();
        }
    }

    /** Calls the API as another program would, without cookies. A body of null is none. */
    APIResponse call(String method, String path, String bearer, Object body) {
        var context = browser.newContext(new Browser.NewContextOptions().setBaseURL(address));
        var options = RequestOptions.create().setMethod(method).setHeader("Content-Type", "application/json");
        if (body != null) {
            options.setData(body);
        }
        if (!bearer.isEmpty()) {
            options.setHeader("Authorization", "Bearer " + bearer);
        }
        return context.request().fetch("/api/v1/" + path, options);
    }

    /** Moves the clock on by a minute. What falls due until then has run when this returns: mails are in the mailbox. */
    void errandsDone() {
        var now = Instant.parse(
                JSON.readTree(call("GET", "sandbox/clock/", "", null).text())
                        .get("now")
                        .asString());
        var moved = call(
                "PUT", "sandbox/clock/", "", Map.of("now", now.plusSeconds(60).toString()));
        assertThat(moved.status()).as(moved.text()).isEqualTo(200);
    }

    /** Ends every visit; after a failed test a picture of each tells what was on the screen. */
    void close(boolean failed, String test) {
        try {
            if (failed) {
                for (var index = 0; index < visitors.size(); index++) {
                    visitors.get(index).picture("failed/" + test.replaceAll("[^A-Za-z0-9.]+", "-") + "-" + index);
                }
            } else {
                visitors.forEach(Visitor::hadNoTrouble);
            }
        } finally {
            visitors.forEach(Visitor::leave);
        }
    }
}
