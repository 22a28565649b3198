package io.tallystick.kernel.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Tallystick's database in a process of its own, so that a test can kill it. */
final class AnotherJvm implements AutoCloseable {

    private static final String READY = "ready";
    private final Process process;

    private AnotherJvm(Process process) {
        this.process = process;
    }

    /** Returns when its server takes connections. */
    static AnotherJvm on(Path home, Path programs, boolean durable) {
        return start(List.of(), System.getProperty("java.class.path"), home, programs, durable);
    }

    /** {@code prefix} is a command that runs another one, as {@code setpriv} does. */
    static AnotherJvm start(List<String> prefix, String classPath, Path home, Path programs, boolean durable) {
        var command = new ArrayList<>(prefix);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                AnotherJvm.class.getName(),
                home.toString(),
                programs.toString(),
                Boolean.toString(durable)));
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            awaitReady(process);
            return new AnotherJvm(process);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void awaitReady(Process process) throws IOException {
        var output = new StringBuilder();
        var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = reader.readLine(); !READY.equals(line); line = reader.readLine()) {
            if (line == null) {
                throw new IllegalStateException("Expected the other JVM to start a server, but it said: " + output);
            }
            output.append(line).append('\n');
        }
    }

    /** As {@code kill -9} does: nothing in it gets to clean up. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Lets it end by itself, its server first. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            process.waitFor();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static void main(String[] arguments) throws IOException {
        var home = Home.at(Path.of(arguments[0]));
        var options = new EmbeddedPostgres.Options(Path.of(arguments[1]), Boolean.parseBoolean(arguments[2]));
        try (var postgres = EmbeddedPostgres.start(home, options)) {
            System.out.println(READY);
            while (System.in.read() >= 0) {
                // Whoever started this closes the input to end it.
            }
        }
    }
}
