package io.tallystick.kernel.postgres;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** A PostgreSQL of the machine's own, as an operator would have one: the oldest version that Tallystick accepts. */
final class StrangerPostgres implements AutoCloseable {

    private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");
    private static final Path FOLDER = Path.of("target/test-postgres/external").toAbsolutePath();

    private final ServerUser user = ServerUser.ofThisProcess();
    private final int port;

    /** Starts it empty; skips the test, visibly, where the machine has none. */
    StrangerPostgres() throws IOException, InterruptedException {
        assumeTrue(
                Files.isExecutable(PROGRAMS.resolve("initdb")),
                "SKIPPED: PostgreSQL 15 is missing (%s). Debian 12: apt-get install postgresql-15".formatted(PROGRAMS));
        stopWhatIsLeft();
        FileSystemUtils.deleteRecursively(FOLDER);
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve("password"), "secret");
        run(
                "initdb",
                "-D",
                data(),
                "-U",
                "postgres",
                "--pwfile=" + FOLDER.resolve("password"),
                "-A",
                "scram-sha-256",
                "-N");
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        run(
                "pg_ctl",
                "start",
                "-D",
                data(),
                "-w",
                "-l",
                FOLDER.resolve("log").toString(),
                "-o",
                "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off".formatted(port));
    }

    String url(String login, String database) {
        return "postgresql://%s@127.0.0.1:%d/%s".formatted(login, port, database);
    }

    /** Without a login: the roles' own are used. */
    String url(String database) {
        return "postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    void execute(String database, String sql) throws SQLException {
        try (var connection =
                        new DatabaseAddress("127.0.0.1", port, database, "").connect(new Login("postgres", "secret"));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        stopWhatIsLeft();
    }

    private static void stopWhatIsLeft() {
        Postmaster.running(Path.of(data())).ifPresent(ServerProcess::stop);
    }

    private static String data() {
        return FOLDER.resolve("data").toString();
    }

    private void run(String program, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(PROGRAMS.resolve(program).toString()));
        command.addAll(List.of(arguments));
        var output = FOLDER.resolve(program + ".log").toFile();
        var process = new ProcessBuilder(user.command(command.toArray(String[]::new)))
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IllegalStateException(
                    "Expected %s to work, but: %s".formatted(program, Files.readString(output.toPath())));
        }
    }
}
