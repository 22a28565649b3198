package io.tallystick.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What axe-core finds on a page. */
final class Accessibility {

    /** A package of the dashboard, so that its version stands beside the others. */
    static final Path SCRIPT = Path.of("dashboard/node_modules/axe-core/axe.min.js");

    private static final String RUN = """
            async () => {
              const { violations } = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'best-practice'] })
              return violations
                .filter(({ impact }) => impact === 'serious' || impact === 'critical')
                .map(({ id, nodes }) => id + ': ' + nodes.map(({ html, any }) => html.slice(0, 160) + ' ' + (any[0]?.message ?? '')).join('; '))
            }
            """;

    private Accessibility() {}

    /** One line per rule that is broken seriously or critically. */
    @SuppressWarnings("unchecked")
    static List<String> findings(Page page) {
        if (!(Boolean) page.evaluate("'axe' in window")) {
            page.evaluate(script());
        }
        return (List<String>) page.evaluate(RUN);
    }

    private static String script() {
        try {
            return Files.readString(SCRIPT) + "; undefined";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
