package io.tallystick.kernel.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** As whom PostgreSQL runs. It refuses to run as root, so root runs it in a user namespace or, without those, as {@code nobody}. */
enum ServerUser {
    /** The user of this process. */
    OURSELVES,
    /** Root, seen from inside as an ordinary user; the files stay root's, so nothing has to be handed over. */
    USER_NAMESPACE("unshare", "--user"),
    /** For containers that forbid user namespaces. */
    NOBODY("setpriv", "--reuid=nobody", "--regid=" + Nobody.GROUP, "--clear-groups");

    private static final Logger LOG = LoggerFactory.getLogger(ServerUser.class);

    private final List<String> prefix;

    ServerUser(String... prefix) {
        this.prefix = List.of(prefix);
    }

    static ServerUser ofThisProcess() {
        if (!System.getProperty("user.name").equals("root")) {
            return OURSELVES;
        }
        if (USER_NAMESPACE.can("true")) {
            return USER_NAMESPACE;
        }
        if (NOBODY.can("true")) {
            return NOBODY;
        }
        throw new StartFailure(
                "PostgreSQL refuses to run as root, and neither unshare nor setpriv (package util-linux) works here."
                        + " Start Tallystick as an ordinary user, or set TALLYSTICK_DATABASE_URL.");
    }

    List<String> command(String... words) {
        return Stream.concat(prefix.stream(), Stream.of(words)).toList();
    }

    /** Makes files of ours usable by the server: its data folder belongs to whom it runs as. */
    void handOver(Path path) {
        if (this == OURSELVES) {
            return;
        }
        try (var files = Files.walk(path)) {
            var lookup = path.getFileSystem().getUserPrincipalLookupService();
            var owner = lookup.lookupPrincipalByName(this == NOBODY ? "nobody" : "root");
            for (var file : files.toList()) {
                Files.setOwner(file, owner);
            }
        } catch (IOException e) {
            throw new StartFailure("%s cannot be handed to PostgreSQL: %s".formatted(path, e), e);
        }
    }

    /** {@link StartFailure} when the server could not even reach its files. */
    void requireReach(Path home) {
        if (this != NOBODY) {
            return;
        }
        try {
            var permissions = Files.getPosixFilePermissions(home);
            permissions.add(PosixFilePermission.OTHERS_EXECUTE);
            Files.setPosixFilePermissions(home, permissions);
        } catch (IOException e) {
            LOG.warn("The home folder {} cannot be opened for PostgreSQL's user", home, e);
        }
        if (!can("test", "-x", home.toString())) {
            throw new StartFailure(
                    "PostgreSQL refuses to run as root, and the user nobody cannot reach %s. Set TALLYSTICK_HOME to a folder such as /var/lib/tallystick, or start Tallystick as an ordinary user."
                            .formatted(home));
        }
    }

    private boolean can(String... words) {
        try {
            return new ProcessBuilder(new ArrayList<>(command(words)))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Debian calls the group {@code nogroup}, others {@code nobody}. */
    private static final class Nobody {
        static final String GROUP = debian() ? "nogroup" : "nobody";

        private static boolean debian() {
            try (var lines = Files.lines(Path.of("/etc/group"))) {
                return lines.anyMatch(line -> line.startsWith("nogroup:"));
            } catch (IOException e) {
                return false;
            }
        }
    }
}
