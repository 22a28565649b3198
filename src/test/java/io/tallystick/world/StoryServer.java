package io.tallystick.world;

import io.tallystick.Tallystick;
import io.tallystick.web.Http;
import io.tallystick.web.OpenApiContract;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContextManager;

/** The one server of all stories, started with the first of them. */
@SpringBootTest(
        classes = Tallystick.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "tallystick.database.name=stories",
            "TALLYSTICK_DEMO=off",
            "tallystick.passwords.memory-kib=64",
            "tallystick.passwords.iterations=1",
            "tallystick.rate-limit.register=1000000",
            "tallystick.rate-limit.sign-in=1000000",
            "tallystick.rate-limit.password=1000000",
            "TALLYSTICK_RATE_LIMIT_PER_MINUTE=1000000",
            "TALLYSTICK_ADMIN_EMAIL=" + StoryServer.ADMINISTRATOR,
            "TALLYSTICK_ADMIN_PASSWORD=" + StoryServer.PASSWORD
        })
final class StoryServer {

    static final String ADMINISTRATOR = "first@administrators.example";
    static final String PASSWORD = "plum harbour 61 teapot";

    private static final TestContextManager SPRING = new TestContextManager(StoryServer.class);

    private static OpenApiContract contract;

    private StoryServer() {}

    static ApplicationContext context() {
        return SPRING.getTestContext().getApplicationContext();
    }

    /** What the server itself says about its API. */
    static synchronized OpenApiContract contract() {
        if (contract == null) {
            contract = new OpenApiContract(
                    new Http(port()).get("/api/openapi.json").send().text());
        }
        return contract;
    }

    static int port() {
        return Integer.parseInt(context().getEnvironment().getRequiredProperty("local.server.port"));
    }
}
