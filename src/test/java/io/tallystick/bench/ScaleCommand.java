package io.tallystick.bench;

import io.tallystick.kernel.ids.AccountId;
import java.io.File;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** What a debit costs as wallets become many and history grows long. Can be stopped at any row. */
final class ScaleCommand {

    private static final long BYTES_OF_A_WALLET = 4_000;
    private static final long BYTES_OF_A_ROW = 500;
    private static final int WALLETS_WITH_HISTORY = 10_000;

    private final BenchServer server;
    private final Bench bench;
    private final Options options;

    private ScaleCommand(BenchServer server, Options options) {
        this.server = server;
        this.options = options;
        this.bench = new Bench(server, options);
    }

    static void run(Options options) throws Exception {
        requireRoom(options);
        System.out.println("""
                | wallets | rows in the ledger | debits a second | bytes of WAL | µs of our processor time | µs of PostgreSQL's | debits in a transaction | heap, MB |
                |---|---|---|---|---|---|---|---|""");
        var parts = options.names().stream().skip(1).toList();
        if (parts.isEmpty() || parts.contains("history")) {
            onItsOwnServer(options, ScaleCommand::history);
        }
        if (parts.isEmpty() || parts.contains("wallets")) {
            onItsOwnServer(options, ScaleCommand::wallets);
        }
    }

    /** Neither pays for what the other has left. */
    private static void onItsOwnServer(Options options, Part part) throws Exception {
        try (var server = BenchServer.start()) {
            part.run(new ScaleCommand(server, options));
            Proofs.require(server);
        }
    }

    private interface Part {
        void run(ScaleCommand scale) throws Exception;
    }

    private static void requireRoom(Options options) {
        var needed = options.number("most-wallets") * BYTES_OF_A_WALLET + options.number("most-rows") * BYTES_OF_A_ROW;
        var free = new File("target").getAbsoluteFile().getUsableSpace();
        if (free < 2 * needed) {
            throw new IllegalStateException(
                    "This takes %,d MB below target, and %,d MB are free. Use --most-wallets and --most-rows."
                            .formatted(needed / 1_000_000, free / 1_000_000));
        }
    }

    private void wallets() throws Exception {
        for (var wallets : steps("most-wallets", 1, 1_000, 100_000, 1_000_000)) {
            measure(wallets, bench.accounts(Math.toIntExact(wallets)));
        }
    }

    private void history() throws Exception {
        var wallets = (int) Math.min(WALLETS_WITH_HISTORY, options.number("most-wallets"));
        var accounts = bench.accounts(wallets);
        var history = new History(server, bench.oneAccount());
        measure(wallets, accounts);
        for (var rows : steps("most-rows", 1_000_000, 5_000_000, 20_000_000)) {
            history.upTo(rows, accounts);
            measure(wallets, accounts);
        }
    }

    /** The usual steps below the limit, and the limit itself. */
    private List<Long> steps(String limit, long... usual) {
        var most = options.number(limit);
        return LongStream.concat(LongStream.of(usual).filter(step -> step < most), LongStream.of(most))
                .boxed()
                .toList();
    }

    private void measure(long wallets, List<AccountId> accounts) throws Exception {
        var rounds = options.rounds();
        bench.debitsPerSecond(accounts, rounds.warmUp());
        server.settle();
        var costs = new Costs(server);
        var length = Duration.ofSeconds(options.number("seconds"));
        var speeds = new ArrayList<Double>();
        for (int round = 0; round < rounds.count(); round++) {
            speeds.add(costs.of(time -> bench.debitsPerSecond(accounts, time), length));
        }
        System.out.printf(
                "| %,d | %,d | %,.0f %s %,d |%n",
                wallets,
                new History(server, bench.oneAccount()).rows(),
                Rounds.median(speeds),
                costs.row("").substring("|  ".length()),
                Costs.heap());
    }
}
