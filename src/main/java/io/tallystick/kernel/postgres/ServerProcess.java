package io.tallystick.kernel.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** The programs of PostgreSQL applied to one data folder: make it, start on it, stop. */
final class ServerProcess {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long LARGE_LOG_BYTES = 20_000_000;

    private final Home home;
    private final PostgresPrograms programs;
    private final ServerUser user;

    ServerProcess(Home home, PostgresPrograms programs, ServerUser user) {
        this.home = home;
        this.programs = programs;
        this.user = user;
    }

    Optional<Postmaster> running() {
        return Postmaster.running(home.data());
    }

    /** Makes the data folder if there is none; a crash on the way leaves nothing that looks like one. */
    void initialise(String password, boolean durable) {
        if (Files.exists(home.data())) {
            requireOurVersion();
            return;
        }
        var fresh = home.folder().resolve("data.new");
        var passwordFile = home.folder().resolve("initdb.password");
        try {
            FileSystemUtils.deleteRecursively(fresh);
            Files.createDirectory(fresh);
            PrivateFile.write(passwordFile, password);
            user.handOver(fresh);
            user.handOver(passwordFile);
            var command = new ArrayList<>(List.of(
                    programs.program("initdb"),
                    "--pgdata=" + fresh,
                    "--username=postgres",
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C",
                    "--data-checksums"));
            if (!durable) {
                command.add("--no-sync");
            }
            run("make the data folder " + home.data(), command);
            Files.move(fresh, home.data(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StartFailure("The data folder %s cannot be made: %s".formatted(home.data(), e), e);
        } finally {
            passwordFile.toFile().delete();
        }
    }

    /** Starts the server and returns when it takes connections. Only call while none is {@link #running}. */
    Postmaster start(int port, Path sockets) {
        try {
            // Nobody serves this folder: the process number inside may by now belong to a stranger.
            Files.deleteIfExists(home.data().resolve("postmaster.pid"));
            setLargeLogAside();
            Files.writeString(home.serverLog(), "", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new StartFailure("The data folder %s cannot be used: %s".formatted(home.data(), e), e);
        }
        user.handOver(home.data());
        user.handOver(home.serverLog());
        user.handOver(sockets);
        run(
                "start PostgreSQL on " + home.data(),
                List.of(
                        programs.program("pg_ctl"),
                        "start",
                        "--pgdata=" + home.data(),
                        "--log=" + home.serverLog(),
                        "--wait",
                        "--timeout=" + PATIENCE.toSeconds(),
                        "--silent",
                        "--options=-p " + port));
        return running()
                .orElseThrow(() -> new StartFailure("PostgreSQL ended right after its start. See " + home.serverLog()));
    }

    /** Fast shutdown: open transactions are rolled back, what is committed is on disk. Returns when the process is gone. */
    static void stop(Postmaster postmaster) {
        signal("INT", postmaster);
        if (!gone(postmaster)) {
            signal("QUIT", postmaster);
            gone(postmaster);
        }
    }

    private static void signal(String name, Postmaster postmaster) {
        try {
            new ProcessBuilder(
                            "sh",
                            "-c",
                            "kill -%s %d".formatted(name, postmaster.process().pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL cannot be signalled", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean gone(Postmaster postmaster) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (postmaster.isAlive() && System.nanoTime() < until) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return !postmaster.isAlive();
    }

    private void requireOurVersion() {
        try {
            var version = Files.readString(home.data().resolve("PG_VERSION")).strip();
            if (!version.equals(Integer.toString(programs.majorVersion()))) {
                throw new StartFailure(
                        "The data folder %s was written by PostgreSQL %s; this Tallystick brings %d. Start the version that wrote it, dump the database, and restore the dump into a new home."
                                .formatted(home.data(), version, programs.majorVersion()));
            }
        } catch (IOException e) {
            throw new StartFailure(
                    "%s is not a data folder of PostgreSQL, or not readable by this user: %s".formatted(home.data(), e),
                    e);
        }
    }

    private void setLargeLogAside() throws IOException {
        Path log = home.serverLog();
        if (Files.exists(log) && Files.size(log) > LARGE_LOG_BYTES) {
            Files.move(log, log.resolveSibling("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void run(String purpose, List<String> words) {
        try {
            // Into a file, not a pipe: the server inherits it and would keep the pipe open for ever.
            var output = Files.createTempFile(home.folder().resolve("log"), "postgres-command", ".log");
            try {
                var process = new ProcessBuilder(user.command(words.toArray(String[]::new)))
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                        .start();
                var done = process.waitFor(PATIENCE.plusSeconds(10).toSeconds(), TimeUnit.SECONDS);
                if (!done || process.exitValue() != 0) {
                    process.destroyForcibly();
                    throw new StartFailure("Tallystick could not %s:%n%s%nThe end of %s:%n%s"
                            .formatted(purpose, Files.readString(output).strip(), home.serverLog(), endOfLog()));
                }
            } finally {
                Files.delete(output);
            }
        } catch (IOException e) {
            throw new StartFailure("Tallystick could not %s: %s".formatted(purpose, e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while trying to " + purpose, e);
        }
    }

    private String endOfLog() throws IOException {
        if (Files.notExists(home.serverLog())) {
            return "(empty)";
        }
        var lines = Files.readAllLines(home.serverLog());
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 8), lines.size()));
    }
}
