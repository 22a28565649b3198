package io.tallystick.world;

import io.tallystick.VerifyCommand;
import io.tallystick.kernel.postgres.Database;
import io.tallystick.kernel.postgres.DatabaseSettings;
import io.tallystick.kernel.verify.Verdict;
import io.tallystick.kernel.verify.Verifier;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A whole Tallystick in a process of its own, on a database that keeps what it promises, so that a test can kill it. */
public final class KillableServer implements AutoCloseable {

    /** The first administrator of its installation. */
    public static final String ADMINISTRATOR = "first@administrators.example";

    public static final String PASSWORD = "plum harbour 61 teapot";

    private static final Pattern READY = Pattern.compile("Tallystick is ready at http://localhost:(\\d+)");

    private final Path home;
    private final Process process;
    private final int port;

    private KillableServer(Path home, Process process, int port) {
        this.home = home;
        this.process = process;
        this.port = port;
    }

    /** Returns when it takes requests. */
    public static KillableServer start(Path home) throws IOException {
        return start(home, List.of());
    }

    /** Another process of the same installation: on the database that the first one of this home runs. */
    public static KillableServer startBeside(Path home) throws IOException {
        var database = "postgresql://127.0.0.1:%d/tallystick".formatted(databasePort(home));
        return start(home, List.of("-Dtallystick.database.url=" + database));
    }

    /** On a database that somebody else runs, and that was prepared with this home. */
    public static KillableServer startOn(Path home, String database) throws IOException {
        return start(home, List.of("-Dtallystick.database.url=" + database));
    }

    private static KillableServer start(Path home, List<String> more) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                productAlone(),
                "-XX:TieredStopAtLevel=1",
                "-Dserver.port=0",
                "-DTALLYSTICK_DEMO=off",
                "-Dtallystick.home=" + home,
                "-Dtallystick.database.programs="
                        + Path.of("target/test-postgres/programs").toAbsolutePath(),
                "-Dtallystick.passwords.memory-kib=64",
                "-Dtallystick.passwords.iterations=1",
                "-Dtallystick.rate-limit.register=1000000",
                "-DTALLYSTICK_RATE_LIMIT_PER_MINUTE=1000000",
                "-DTALLYSTICK_ADMIN_EMAIL=" + ADMINISTRATOR,
                "-DTALLYSTICK_ADMIN_PASSWORD=" + PASSWORD));
        command.addAll(more);
        command.addAll(List.of("io.tallystick.Tallystick", "run"));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new KillableServer(home, process, awaitPort(process, home.resolve("server.log")));
    }

    public int port() {
        return port;
    }

    /** As {@code kill -9} does: nothing in it gets to finish. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** The database server as well, at the same moment. */
    public void killWithDatabase() throws IOException, InterruptedException {
        killDatabase();
        kill();
    }

    /** The database server alone, with each of its processes: from outside the same as a machine that loses its memory. */
    public void killDatabase() throws IOException {
        var postmaster = postmaster();
        var children = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
    }

    /** One of the database server's processes; the server then throws all others out and recovers by itself. */
    public void killOneOfTheDatabase(RandomGenerator random) throws IOException {
        var children = postmaster().descendants().toList();
        children.get(random.nextInt(children.size())).destroyForcibly();
    }

    /** Stops it in its tracks, its watch over the database included, until {@link #resume}. */
    public void suspend() throws IOException, InterruptedException {
        signal("STOP", process.pid());
    }

    public void resume() throws IOException, InterruptedException {
        signal("CONT", process.pid());
    }

    /** Shuts the database server down as an operator would; a running Tallystick that started it starts it again. */
    public void stopDatabase() throws IOException, InterruptedException {
        var postmaster = postmaster();
        signal("INT", postmaster.pid());
        while (Files.exists(home.resolve("data/postmaster.pid"))) {
            Thread.sleep(20);
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    private ProcessHandle postmaster() throws IOException {
        var pid = Files.readAllLines(home.resolve("data/postmaster.pid"))
                .getFirst()
                .strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private static int databasePort(Path home) throws IOException {
        return Integer.parseInt(
                Files.readAllLines(home.resolve("data/postmaster.pid")).get(3).strip());
    }

    private static void signal(String name, long process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process)).start().waitFor();
    }

    /** What {@code ./tallystick verify} says while it runs. */
    public List<Verdict> verdicts() {
        var settings = DatabaseSettings.from(Map.of("tallystick.home", home.toString())::get);
        return Verifier.examine(Database.visit(settings).asOwner(), VerifyCommand.proofs());
    }

    @Override
    public void close() {
        try {
            // Whoever is suspended would not hear that it is to end.
            resume();
            process.destroy();
            process.waitFor();
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int awaitPort(Process process, Path log) throws IOException {
        var said = new StringBuilder();
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            var ready = READY.matcher(line);
            if (ready.find()) {
                Thread.startVirtualThread(() -> keep(output, log));
                return Integer.parseInt(ready.group(1));
            }
        }
        throw new IllegalStateException("Expected a server to start, but it said:\n" + said);
    }

    /** Beside the home's other files, for whoever wants to know why an answer was none that was expected. */
    private static void keep(BufferedReader output, Path log) {
        try (var kept = Files.newBufferedWriter(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                kept.write(line + "\n");
                kept.flush();
            }
        } catch (IOException killed) {
            // Its pipe breaks when it is killed.
        }
    }

    private static String productAlone() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("bench-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
