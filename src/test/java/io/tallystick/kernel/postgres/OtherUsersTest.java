package io.tallystick.kernel.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** Root and an ordinary user on the same machine. An ordinary user's tests cannot try root; those of root try both. */
@Tag("ground")
class OtherUsersTest {

    private Path folder;

    @BeforeEach
    void publicFolder() throws IOException {
        assumeTrue(
                System.getProperty("user.name").equals("root"),
                "SKIPPED: only root can become another user. What an ordinary user's server does is tested by the other tests of this run.");
        folder = Files.createTempDirectory("tallystick-test").toRealPath();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @AfterEach
    void remove() throws IOException {
        if (folder != null) {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    @Test
    void anOrdinaryUserRunsItAndFindsItAgain() throws Exception {
        var home = Files.createDirectory(folder.resolve("home"));
        ServerUser.NOBODY.handOver(home);
        var asNobody = ServerUser.NOBODY.command();
        var classPath = readableByAll();
        var killed = AnotherJvm.start(asNobody, classPath, home, home.resolve("postgres"), true);
        var survivor = Postmaster.running(home.resolve("data")).orElseThrow();
        killed.kill();
        try (var next = AnotherJvm.start(asNobody, classPath, home, home.resolve("postgres"), true)) {
            assertThat(Postmaster.running(home.resolve("data"))).contains(survivor);
        }
        assertThat(survivor.isAlive()).isFalse();
    }

    /** Containers often forbid user namespaces, and then root's server runs as nobody; a long path moves its socket as well. */
    @Test
    void rootRunsItAsNobodyInAFolderWithALongPath() throws Exception {
        var home = Home.at(folder.resolve("a-folder-with-a-long-name".repeat(5)));
        var options = new EmbeddedPostgres.Options(home.programs(), true, ServerUser.NOBODY);
        try (var postgres = EmbeddedPostgres.start(home, options);
                var connection = postgres.address().connect(postgres.superuser())) {
            assertThat(connection.isValid(5)).isTrue();
            var process = Postmaster.running(home.data()).orElseThrow().process();
            assertThat(process.info().user()).contains("nobody");
        }
        assertThat(Postmaster.running(home.data())).isEmpty();
    }

    /** The class path lies in root's home as a rule. */
    private String readableByAll() throws IOException {
        var paths = new ArrayList<Path>();
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            var from = Path.of(entry);
            if (Files.exists(from)) {
                var to = folder.resolve("lib-%d-%s".formatted(paths.size(), from.getFileName()));
                copy(from, to);
                paths.add(to);
            }
        }
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(from)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (var file : files) {
            var target = to.resolve(from.relativize(file).toString()).normalize();
            Files.createDirectories(target.getParent());
            try {
                Files.createLink(target, file);
            } catch (IOException | UnsupportedOperationException otherDisk) {
                Files.copy(file, target);
            }
        }
    }
}
