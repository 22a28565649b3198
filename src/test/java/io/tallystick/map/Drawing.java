package io.tallystick.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page of {@code docs/map}, drawn from the code. {@code ./tallystick map} draws it anew, every test run compares it. */
final class Drawing {

    private final Path page;

    private Drawing(Path page) {
        this.page = page;
    }

    static Drawing of(String name) {
        return new Drawing(Path.of("docs/map", name));
    }

    void holds(String drawn) {
        if (Boolean.getBoolean("map.draw")) {
            write(drawn);
        }
        assertThat(page)
                .as("Draw it anew with ./tallystick map")
                .exists()
                .content()
                .isEqualTo(drawn);
    }

    private void write(String drawn) {
        try {
            Files.createDirectories(page.getParent());
            Files.writeString(page, drawn);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
