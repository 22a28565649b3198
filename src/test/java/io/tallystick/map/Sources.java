package io.tallystick.map;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The project's own source files, read as text. */
final class Sources {

    private static final Path MAIN = Path.of("src/main/java");

    private Sources() {}

    static String packageInfo(String packageName) {
        return read(MAIN.resolve(packageName.replace('.', '/')).resolve("package-info.java"));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
