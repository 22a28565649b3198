package io.tallystick.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Starts one browser for the test run, and gives each test a door to the server. */
final class Chromium implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(Chromium.class);
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (!Files.isExecutable(program())) {
            return skipped("Chromium is missing. Debian: apt-get install chromium");
        }
        if (Chromium.class.getResource("/static/index.html") == null || !Files.exists(Accessibility.SCRIPT)) {
            return skipped("the dashboard is not built. In dashboard: npm ci && npm run build");
        }
        return ConditionEvaluationResult.enabled("Chromium and the dashboard are there");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Front.class;
    }

    @Override
    public Front resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var environment = SpringExtension.getApplicationContext(context).getEnvironment();
        var front = new Front(browser(context), environment.getRequiredProperty("local.server.port"));
        context.getStore(OURS).put(Front.class, front);
        return front;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var front = context.getStore(OURS).remove(Front.class, Front.class);
        if (front != null) {
            front.close(context.getExecutionException().isPresent(), name(context));
        }
    }

    private static Browser browser(ExtensionContext context) {
        var store = context.getRoot().getStore(OURS);
        return store.computeIfAbsent(Running.class, unused -> Running.start(), Running.class).browser;
    }

    private static Path program() {
        return Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));
    }

    private static ConditionEvaluationResult skipped(String why) {
        System.err.println("Browser tests SKIPPED: " + why);
        return ConditionEvaluationResult.disabled("SKIPPED: " + why);
    }

    private static String name(ExtensionContext context) {
        return context.getRequiredTestClass().getSimpleName() + "." + context.getDisplayName();
    }

    /** Closed by JUnit when all tests have run. */
    private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

        static Running start() {
            var options = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
            var playwright = Playwright.create(options);
            return new Running(
                    playwright,
                    playwright
                            .chromium()
                            .launch(new BrowserType.LaunchOptions()
                                    .setExecutablePath(program())
                                    .setArgs(FLAGS)));
        }

        @Override
        public void close() {
            playwright.close();
        }
    }
}
