package io.tallystick.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Compares a payload with its file in {@code src/test/golden}; {@code ./tallystick golden} writes the files anew. */
public final class Golden {

    private static final Path FOLDER = Path.of("src/test/golden");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Golden() {}

    /**
     * Holds a JSON body to its file: names, order and values.
     *
     * @param file below the folder of golden files: {@code catalog/plans.json}
     */
    public static void compare(String file, String json) {
        compareText(file, JSON.writeValueAsString(JSON.readTree(json)).replace("\r\n", "\n") + "\n");
    }

    /** Holds a text to its file, character by character. */
    public static void compareText(String file, String text) {
        var path = FOLDER.resolve(file);
        try {
            if (Boolean.getBoolean("golden.accept")) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, text);
            }
            assertThat(text).isEqualTo(Files.readString(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
