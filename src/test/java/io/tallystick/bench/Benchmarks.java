package io.tallystick.bench;

import java.util.Arrays;
import java.util.List;

/** {@code ./tallystick bench}. */
public final class Benchmarks {

    private static final String HELP = """
            ./tallystick bench [rows | NAME…] [--rounds 3] [--seconds 4] [--warm-up 20] [--wallets 10000]
                the table of debits, or the named rows of it, each beside its yardstick in the same run:
            %s
            ./tallystick bench crash [--kills 20] [--seed N]
                clients spend while the server and its database are killed at random; nothing may be lost or happen twice
            ./tallystick bench scale [history | wallets] [--most-wallets 1000000] [--most-rows 20000000]
                what a debit costs from a million rows of history to twenty, and from one wallet to a million
            ./tallystick bench all          the table, then scale, then the crashes
            ./tallystick bench help         this
            """;

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        var options = Options.of(arguments);
        switch (options.names().isEmpty() ? "rows" : options.names().getFirst()) {
            case "help" -> help();
            case "crash" -> CrashCommand.run(options);
            case "scale" -> ScaleCommand.run(options);
            case "all" -> {
                RowsCommand.run(List.of(Row.values()), options);
                ScaleCommand.run(options);
                CrashCommand.run(options);
            }
            case "rows" -> RowsCommand.run(List.of(Row.values()), options);
            default -> RowsCommand.run(rows(options), options);
        }
        System.exit(0);
    }

    private static List<Row> rows(Options options) {
        return options.names().stream()
                .map(name -> Row.named(name)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "There is no benchmark '" + name + "'. ./tallystick bench help lists them.")))
                .toList();
    }

    private static void help() {
        var rows = Arrays.stream(Row.values())
                .map(row -> "    %-18s %s".formatted(row.word(), row.what()))
                .toList();
        System.out.print(HELP.formatted(String.join("\n", rows)));
    }
}
