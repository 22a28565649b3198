package io.tallystick.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody in front of a browser, who finds things by role and label as people do. */
final class Visitor {

    private static final Path PICTURES = Path.of("target/screenshots");
    private static final double PATIENCE = 20_000;

    /** Nothing is being loaded and nothing moves. */
    private static final String CALM = """
            () => document.querySelector('h1')
                && !document.querySelector('.mantine-Skeleton-root, .mantine-Loader-root, [data-loading]')
                && document.getAnimations().every(animation => animation.playState !== 'running')
            """;

    private final BrowserContext context;
    private final String address;
    private final Page page;
    private final List<String> troubles = new CopyOnWriteArrayList<>();

    Visitor(BrowserContext context, String address) {
        this.context = context;
        this.address = address;
        context.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                troubles.add("console: " + message.text() + " at " + message.location());
            }
        });
        page.onPageError(error -> troubles.add("script: " + error));
        page.onResponse(response -> {
            if (response.status() >= 400) {
                troubles.add("answer: " + response.status() + " of " + response.url());
            }
        });
    }

    Page page() {
        return page;
    }

    /** Goes to a path of the dashboard, or to an address of it as a mail names it. */
    Visitor goesTo(String path) {
        page.navigate(address + path.replaceFirst("^https?://[^/]+", ""));
        return this;
    }

    Visitor fills(String label, String value) {
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label))
                .fill(value);
        return this;
    }

    /** Chooses from a list that is searched by typing. */
    Visitor chooses(String label, String option) {
        var list = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label));
        list.click();
        list.fill(option);
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .click();
        return this;
    }

    /** Presses a button by its whole name. */
    Visitor presses(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
        return this;
    }

    /** Presses the button of the open dialog. */
    Visitor pressesInDialog(String name) {
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .click();
        return this;
    }

    /** Opens a tab by its whole name. */
    Visitor opens(String tab) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(tab).setExact(true))
                .click();
        return this;
    }

    Visitor follows(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        return this;
    }

    /** Waits until words are on the screen, in whatever case and with whatever spaces between them. */
    Visitor sees(String words) {
        assertThat(page.getByText(words).first()).isVisible();
        return this;
    }

    Visitor seesHeading(String words) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(words))
                        .first())
                .isVisible();
        return this;
    }

    Visitor waitsUntilCalm() {
        page.waitForFunction(CALM);
        return this;
    }

    /** Keeps a picture of what is on the screen. */
    Visitor picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
        return this;
    }

    /** Has no serious or critical finding of axe-core, and needs no scrolling sideways. */
    Visitor isAccessible() {
        assertThat(Accessibility.findings(page))
                .as("axe-core on %s", page.url())
                .isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("too wide: %s", page.url())
                .isLessThanOrEqualTo(0);
        return this;
    }

    /** No error in the console, no failed script, no refused request. */
    void hadNoTrouble() {
        assertThat(troubles).isEmpty();
    }

    void leave() {
        context.close();
    }
}
