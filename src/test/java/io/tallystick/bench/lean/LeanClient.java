package io.tallystick.bench.lean;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.channels.Selector;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One thread, many kept connections, no library. Takes {@code KIND CONNECTIONS MILLISECONDS} from its input, a line for each
 * run, and answers each with one line of figures.
 */
public final class LeanClient {

    private static final long PATIENCE_NANOS = 60_000_000_000L;
    private static final byte[] OK = "\"ok\"".getBytes(StandardCharsets.US_ASCII);

    private final int port;
    private final String token;

    private LeanClient(int port, String token) {
        this.port = port;
        this.token = token;
    }

    public static void main(String[] arguments) throws IOException {
        var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var client = new LeanClient(Integer.parseInt(arguments[0]), input.readLine());
        for (var line = input.readLine(); line != null; line = input.readLine()) {
            var words = line.split(" ");
            System.out.println(client.run(Kind.of(words[0]), Integer.parseInt(words[1]), Long.parseLong(words[2])));
        }
    }

    private Figures run(Kind kind, int connections, long milliseconds) throws IOException {
        var template = new Template(kind.text(port, token));
        var figures = new Figures();
        try (var selector = Selector.open()) {
            var all = open(selector, connections, template, kind);
            var began = System.nanoTime();
            var until = began + milliseconds * 1_000_000;
            for (var connection : all) {
                connection.send(template);
            }
            while (all.stream().anyMatch(Connection::isWaiting)) {
                turn(selector, all, kind, template, until, figures);
            }
            figures.seconds = (System.nanoTime() - began) / 1e9;
            for (var connection : all) {
                connection.close();
            }
        }
        return figures;
    }

    private void turn(
            Selector selector, List<Connection> all, Kind kind, Template template, long until, Figures figures)
            throws IOException {
        // Many turns before the caller looks whether all is over: looking at each connection costs more than a turn.
        do {
            selector.select(1_000);
            if (System.nanoTime() > until + PATIENCE_NANOS) {
                throw new IOException("The server has not answered for a minute");
            }
            for (var selection : selector.selectedKeys()) {
                var connection = (Connection) selection.attachment();
                if (connection.goOn()) {
                    var good = figures.note(kind, connection);
                    if (System.nanoTime() < until) {
                        // The server closes the connection behind an answer that says that something is wrong with it.
                        (good ? connection : reopened(connection, all, selector, template, kind)).send(template);
                    }
                }
            }
            selector.selectedKeys().clear();
        } while (System.nanoTime() < until);
    }

    private Connection reopened(
            Connection broken, List<Connection> all, Selector selector, Template template, Kind kind)
            throws IOException {
        broken.close();
        var fresh = new Connection(selector, port, template, kind);
        all.set(all.indexOf(broken), fresh);
        return fresh;
    }

    private List<Connection> open(Selector selector, int connections, Template template, Kind kind) throws IOException {
        var all = new ArrayList<Connection>();
        for (int number = 0; number < connections; number++) {
            all.add(new Connection(selector, port, template, kind));
        }
        return all;
    }

    /** What came of a run. */
    private static final class Figures {

        private final Latencies latencies = new Latencies();
        private long done;
        private long failed;
        private double seconds;
        private String failure = "";

        /** Whether all was well. */
        boolean note(Kind kind, Connection connection) {
            var good = connection.status() != kind.expected() ? 0 : goodItems(kind, connection);
            done += good;
            if (good < kind.items()) {
                failed += kind.items() - good;
                failure = failure.isEmpty() ? connection.text().replaceAll("\\s+", " ") : failure;
            }
            latencies.note(connection.nanosSinceSent());
            return good == kind.items();
        }

        private static int goodItems(Kind kind, Connection connection) {
            return kind == Kind.BATCH ? connection.count(OK) : kind.items();
        }

        @Override
        public String toString() {
            return "%d %d %.3f %.3f %.3f %s"
                    .formatted(
                            done,
                            failed,
                            seconds,
                            latencies.quantile(0.5),
                            latencies.quantile(0.99),
                            failure.substring(0, Math.min(failure.length(), 1_000)));
        }
    }
}
