package io.tallystick.kernel.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * Gives every Spring test of this JVM one embedded server with an empty database, without fsync. Named in
 * {@code META-INF/spring.factories}, so a test does nothing for it; {@link #settings} serves tests without Spring.
 */
public class TestHome implements EnvironmentPostProcessor {

    private static final Path FOLDER = emptied();
    private static final Map<String, Object> PROPERTIES = Map.of(
            "tallystick.home", FOLDER.toString(),
            "tallystick.database.programs", "target/test-postgres/programs",
            "tallystick.database.durable", "false",
            "TALLYSTICK_DEMO", "off",
            "server.port", "0");

    /** The same database for a test without Spring. */
    public static DatabaseSettings settings() {
        return DatabaseSettings.from(name -> (String) PROPERTIES.get(name));
    }

    /** A database of this name on the same server, for a test that spoils what it uses. */
    public static DatabaseSettings settings(String name) {
        return DatabaseSettings.from(
                property -> property.equals("tallystick.database.name") ? name : (String) PROPERTIES.get(property));
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment.getPropertySources().addLast(new MapPropertySource("test home", PROPERTIES));
    }

    /** Two runs at once do not meet: the second takes a folder of its own. */
    private static Path emptied() {
        var shared = Home.at(Path.of("target/test-home"));
        var lock = HomeLock.tryOn(shared);
        if (lock.isEmpty()) {
            return Path.of("target/test-home-" + ProcessHandle.current().pid());
        }
        try (var held = lock.get()) {
            Postmaster.running(shared.data()).ifPresent(ServerProcess::stop);
            FileSystemUtils.deleteRecursively(shared.data());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return shared.folder();
    }
}
