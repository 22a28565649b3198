package io.tallystick.kernel.postgres;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What the embedded server is told, in {@code data/tallystick.conf}; written anew at every start. {@code alter system} may add to it. */
final class ServerConfiguration {

    private static final String FILE = "tallystick.conf";
    private static final int LONGEST_SOCKET_PATH = 107;
    private static final long MEBIBYTE = 1024 * 1024;

    private final Map<String, String> settings = new LinkedHashMap<>();
    private final Path data;
    private final Path sockets;

    ServerConfiguration(Path data, boolean durable) {
        this.data = data;
        this.sockets = socketFolder();
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("unix_socket_directories", sockets.toString());
        settings.put("unix_socket_permissions", "0700");
        settings.put("password_encryption", "scram-sha-256");
        settings.put("fsync", onOrOff(durable));
        settings.put("full_page_writes", onOrOff(durable));
        settings.put("synchronous_commit", onOrOff(durable));
        settings.put("wal_compression", "pglz");
        settings.put("max_wal_size", "2GB");
        settings.put("shared_buffers", sharedBuffers());
        // Several processes of twenty connections each, with room for people who look.
        settings.put("max_connections", "300");
        settings.put("jit", "off");
        settings.put("timezone", "UTC");
        settings.put("log_timezone", "UTC");
        settings.put("log_line_prefix", "%m [%p] %u@%d ");
        settings.put("log_lock_waits", "on");
        settings.put("log_min_duration_statement", "5s");
        // Parameters are names, addresses and amounts of customers; the log is read by more people than the database.
        settings.put("log_parameter_max_length", "0");
    }

    /** Writes the file, and names it in {@code postgresql.conf} once. */
    void write() {
        var text = new StringBuilder(
                "# Written by Tallystick at every start. To change a setting, use: alter system set …\n");
        settings.forEach((name, value) -> text.append("%s = '%s'\n".formatted(name, value.replace("'", "''"))));
        PrivateFile.write(data.resolve(FILE), text.toString());
        include();
    }

    /** Where the server puts its sockets; it has to be the server's own folder. */
    Path sockets() {
        return sockets;
    }

    /** What a crashed server left beside its socket: it names a process number, and a stranger's would forbid the start. */
    void removeStaleSockets() {
        try (var stale = Files.newDirectoryStream(sockets, ".s.PGSQL.*")) {
            for (var file : stale) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Stale sockets cannot be removed", e);
        }
    }

    /** The settings without which an adopted server would not be the one we would have started. */
    Map<String, String> essential() {
        var essential = new LinkedHashMap<>(settings);
        essential.keySet().retainAll(Set.of("listen_addresses", "fsync", "full_page_writes", "synchronous_commit"));
        return essential;
    }

    private void include() {
        var main = data.resolve("postgresql.conf");
        var line = "include '%s'".formatted(FILE);
        try {
            if (!Files.readString(main, StandardCharsets.UTF_8).contains(line)) {
                Files.writeString(main, "\n" + line + "\n", StandardOpenOption.APPEND);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be written".formatted(main), e);
        }
    }

    /** The data folder itself, unless its path is too long for a socket's address. */
    private Path socketFolder() {
        if (data.resolve(".s.PGSQL.65535.lock").toString().getBytes(StandardCharsets.UTF_8).length
                <= LONGEST_SOCKET_PATH) {
            return data;
        }
        var name = "tallystick-" + Integer.toHexString(data.hashCode());
        var folder = Path.of(System.getProperty("java.io.tmpdir"), name);
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            return folder;
        } catch (IOException e) {
            throw new StartFailure("A folder for PostgreSQL's socket cannot be made: " + e, e);
        }
    }

    /** An eighth of the machine, or of the container: the rest is the JVM's and the page cache's. */
    private static String sharedBuffers() {
        var memory =
                ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getTotalMemorySize() / MEBIBYTE;
        return Math.clamp(memory / 8, 64, 1024) + "MB";
    }

    private static String onOrOff(boolean on) {
        return on ? "on" : "off";
    }
}
