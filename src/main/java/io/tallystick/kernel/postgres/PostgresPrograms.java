package io.tallystick.kernel.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.FileSystemUtils;

/** PostgreSQL's programs ({@code initdb}, {@code pg_ctl}, {@code postgres}), unpacked once per version from the class path. */
record PostgresPrograms(Path folder, String version) {

    private static final Pattern VERSION = Pattern.compile("-(\\d+(?:\\.\\d+)+)\\.jar");

    static PostgresPrograms unpackedIn(Path parent) {
        var archive = archive();
        var version = version(archive);
        var folder = parent.resolve(version);
        if (Files.notExists(folder)) {
            unpack(archive, folder, parent);
        }
        return new PostgresPrograms(folder, version);
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    int majorVersion() {
        return Integer.parseInt(version.substring(0, version.indexOf('.')));
    }

    private static URL archive() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        var architecture = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        var name = "postgres-%s-%s.txz".formatted(system, architecture);
        var archive = PostgresPrograms.class.getResource("/" + name);
        if (archive == null) {
            throw new StartFailure(
                    "No PostgreSQL for this machine is part of this build (%s). Set TALLYSTICK_DATABASE_URL to a PostgreSQL of yours."
                            .formatted(name));
        }
        return archive;
    }

    private static String version(URL archive) {
        var matcher = VERSION.matcher(archive.toString());
        if (!matcher.find()) {
            throw new IllegalStateException("Expected a version in the jar's name: " + archive);
        }
        return matcher.group(1);
    }

    /** Into a folder beside it first: a crash in the middle must not leave half a PostgreSQL under the right name. */
    private static void unpack(URL archive, Path folder, Path parent) {
        try {
            Files.createDirectories(parent);
            var fresh = folder.resolveSibling(folder.getFileName() + ".new");
            FileSystemUtils.deleteRecursively(fresh);
            try (var tar = new TarArchiveInputStream(
                    new XZCompressorInputStream(new BufferedInputStream(archive.openStream())))) {
                for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    unpack(entry, tar, fresh);
                }
            }
            openToOtherUsers(parent);
            try (var folders = Files.walk(fresh).filter(Files::isDirectory)) {
                for (var inside : folders.toList()) {
                    openToOtherUsers(inside);
                }
            }
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StartFailure("PostgreSQL cannot be unpacked into %s: %s".formatted(folder, e), e);
        }
    }

    /** Whatever the umask: the server may run as another user than the one who unpacks. */
    private static void openToOtherUsers(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path into) throws IOException {
        var target = into.resolve(entry.getName()).normalize();
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            var executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
