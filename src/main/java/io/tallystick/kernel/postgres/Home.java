package io.tallystick.kernel.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder with everything an installation keeps: data, logs, passwords, unpacked programs. Only its user can read it. */
public record Home(Path folder) {

    /** The home at this path, made if it is missing; {@link StartFailure} when this user cannot write there. */
    public static Home at(Path path) {
        var folder = path.toAbsolutePath().normalize();
        try {
            if (Files.notExists(folder)) {
                Files.createDirectories(folder);
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
            Files.createDirectories(folder.resolve("log"));
        } catch (IOException e) {
            throw new StartFailure(
                    "The home folder %s cannot be made by this user (%s). Set TALLYSTICK_HOME to a folder of this user."
                            .formatted(folder, e),
                    e);
        }
        if (!Files.isWritable(folder)) {
            throw new StartFailure(
                    "The home folder %s belongs to another user. Start Tallystick as that user, or set TALLYSTICK_HOME."
                            .formatted(folder));
        }
        return new Home(real(folder));
    }

    /** Without symbolic links, so that a running server is recognised by the path on its command line. */
    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            throw new StartFailure("The home folder %s cannot be read: %s".formatted(folder, e), e);
        }
    }

    Path data() {
        return folder.resolve("data");
    }

    Path programs() {
        return folder.resolve("postgres");
    }

    Path serverLog() {
        return folder.resolve("log/postgres.log");
    }

    Path credentials() {
        return folder.resolve("database.credentials");
    }

    Path lockFile() {
        return folder.resolve("tallystick.lock");
    }

    Path portFile() {
        return folder.resolve("database.port");
    }
}
