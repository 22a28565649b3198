package io.tallystick.bench;

import java.util.List;

/** Measures rows on one server and prints the table as it grows. */
final class RowsCommand {

    private RowsCommand() {}

    static void run(List<Row> rows, Options options) throws Exception {
        try (var server = BenchServer.start()) {
            introduce(server, options);
            var bench = new Bench(server, options);
            System.out.println(Result.HEAD);
            for (var row : rows) {
                server.settle();
                System.out.println(measured(row, bench));
            }
            report(bench);
            Proofs.require(server);
        }
    }

    private static Result measured(Row row, Bench bench) {
        try {
            return row.measure(bench);
        } catch (Exception failed) {
            return Result.missing(row.what(), "**failed**: " + firstLines(failed));
        }
    }

    private static String firstLines(Throwable failed) {
        var cause = failed.getCause();
        return cause == null ? String.valueOf(failed.getMessage()) : failed.getMessage() + "; " + firstLines(cause);
    }

    private static void introduce(BenchServer server, Options options) {
        System.out.printf(
                "%d processors, PostgreSQL %s, fsync %s, synchronous_commit %s, wal_compression %s, max_wal_size %s%n"
                        + "Medians of %d interleaved rounds of %d seconds, after a warm-up of %d seconds.%n%n",
                Runtime.getRuntime().availableProcessors(),
                server.setting("server_version"),
                server.setting("fsync"),
                server.setting("synchronous_commit"),
                server.setting("wal_compression"),
                server.setting("max_wal_size"),
                options.number("rounds"),
                options.number("seconds"),
                options.number("warm-up"));
    }

    private static void report(Bench bench) {
        if (!bench.costs().isEmpty()) {
            System.out.println("""

                    | what a debit costs | bytes of WAL | µs of our processor time | µs of PostgreSQL's | debits in a transaction |
                    |---|---|---|---|---|""");
            bench.costs().forEach((name, costs) -> System.out.println(costs.row(name)));
        }
        System.out.println("\n" + Costs.memory());
    }
}
