package io.tallystick.kernel.postgres;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which database an installation uses, read from properties named {@code tallystick.…}; the environment variable
 * {@code TALLYSTICK_HOME} is the property {@code tallystick.home}.
 *
 * <p>Tests also set {@code tallystick.database.name} (a database of their own), {@code tallystick.database.programs} (unpacked
 * programs shared between homes) and {@code tallystick.database.durable=false} (no fsync).
 */
public record DatabaseSettings(
        Path homeFolder,
        Optional<String> url,
        String embeddedName,
        Optional<Path> programs,
        boolean durable,
        Function<String, @Nullable String> properties) {

    /** Reads from anything that looks properties up by name, such as Spring's {@code Environment::getProperty}. */
    public static DatabaseSettings from(Function<String, @Nullable String> properties) {
        return new DatabaseSettings(
                Path.of(property(properties, "tallystick.home").orElse(".tallystick")),
                property(properties, "tallystick.database.url"),
                property(properties, "tallystick.database.name").orElse("tallystick"),
                property(properties, "tallystick.database.programs").map(Path::of),
                property(properties, "tallystick.database.durable")
                        .map(Boolean::parseBoolean)
                        .orElse(true),
                properties);
    }

    /** Reads system properties, then environment variables: for commands that do not start Spring. */
    public static DatabaseSettings fromProcess() {
        return from(name -> {
            var property = System.getProperty(name);
            return property != null
                    ? property
                    : System.getenv(name.toUpperCase(Locale.ROOT).replace('.', '_'));
        });
    }

    /** The password of a role given by hand: {@code TALLYSTICK_DATABASE_OWNER_PASSWORD} and its siblings. */
    Optional<String> password(String role) {
        return property(properties, "tallystick.database.%s.password".formatted(role));
    }

    Home home() {
        return Home.at(homeFolder);
    }

    private static Optional<String> property(Function<String, @Nullable String> properties, String name) {
        return Optional.ofNullable(properties.apply(name)).filter(value -> !value.isBlank());
    }
}
