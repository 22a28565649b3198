package io.tallystick.bench;

import io.tallystick.bench.lean.Kind;
import io.tallystick.bench.lean.LeanClient;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

/** The lean client's process, as the benchmarks see it. It lives through all rounds, so that it stays warm. */
final class Client implements AutoCloseable {

    private final Process process;
    private final PrintStream orders;
    private final BufferedReader figures;

    /**
     * What a run showed.
     *
     * @param done debits or reads that were answered well
     * @param failed those that were not; {@code failure} has the first answer
     */
    record Run(long done, long failed, double seconds, double p50, double p99, String failure) {

        double perSecond() {
            return done / seconds;
        }
    }

    Client(int port, String token) throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-cp",
                        ourClasses(),
                        LeanClient.class.getName(),
                        Integer.toString(port))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        orders = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        figures = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        // Not as an argument, where every user of the machine could read it.
        orders.println(token);
    }

    /** Runs; refuses errors, since a benchmark of errors measures nothing. */
    Run run(Kind kind, int inFlight, Duration length) throws IOException {
        var run = attempt(kind, inFlight, length);
        if (run.failed > 0) {
            throw new IllegalStateException("%d of %d answers were none that was wanted; the first: %s"
                    .formatted(run.failed, run.done + run.failed, run.failure));
        }
        return run;
    }

    Run attempt(Kind kind, int inFlight, Duration length) throws IOException {
        orders.println(kind.word() + " " + inFlight + " " + length.toMillis());
        var line = figures.readLine();
        if (line == null) {
            throw new IllegalStateException("The client ended");
        }
        var words = line.split(" ", 6);
        return new Run(
                Long.parseLong(words[0]),
                Long.parseLong(words[1]),
                Double.parseDouble(words[2]),
                Double.parseDouble(words[3]),
                Double.parseDouble(words[4]),
                words[5]);
    }

    @Override
    public void close() {
        orders.close();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String ourClasses() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith("-classes"))
                .findFirst()
                .orElseThrow();
    }
}
