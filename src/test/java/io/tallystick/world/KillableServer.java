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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A whole Tallystick in a process of its own, on a database that keeps what it promises, so that a test can kill it. */
public final class KillableServer implements AutoCloseable {

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
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        productAlone(),
                        "-Dserver.port=0",
                        "-DTALLYSTICK_DEMO=off",
                        "-Dtallystick.home=" + home,
                        "-Dtallystick.database.programs="
                                + Path.of("target/test-postgres/programs").toAbsolutePath(),
                        "-Dtallystick.passwords.memory-kib=64",
                        "-Dtallystick.passwords.iterations=1",
                        "-Dtallystick.rate-limit.register=1000000",
                        "-DTALLYSTICK_RATE_LIMIT_PER_MINUTE=1000000",
                        "io.tallystick.Tallystick",
                        "run")
                .redirectErrorStream(true)
                .start();
        return new KillableServer(home, process, awaitPort(process));
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
        var postmaster = Long.parseLong(Files.readAllLines(home.resolve("data/postmaster.pid"))
                .getFirst()
                .strip());
        ProcessHandle.of(postmaster).ifPresent(ProcessHandle::destroyForcibly);
        kill();
    }

    /** What {@code ./tallystick verify} says while it runs. */
    public List<Verdict> verdicts() {
        var settings = DatabaseSettings.from(Map.of("tallystick.home", home.toString())::get);
        return Verifier.examine(Database.visit(settings).asOwner(), VerifyCommand.proofs());
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int awaitPort(Process process) throws IOException {
        var said = new StringBuilder();
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            var ready = READY.matcher(line);
            if (ready.find()) {
                Thread.startVirtualThread(() -> output.lines().forEach(ignored -> {}));
                return Integer.parseInt(ready.group(1));
            }
        }
        throw new IllegalStateException("Expected a server to start, but it said:\n" + said);
    }

    private static String productAlone() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
