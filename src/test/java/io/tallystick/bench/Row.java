package io.tallystick.bench;

import io.tallystick.bench.lean.Kind;
import java.util.Arrays;
import java.util.Optional;

/** The rows of the table, each with its yardstick and its target. */
enum Row {
    ONE_WALLET("debits on one wallet, in process, 1,000 in flight; beside a transaction for each") {
        @Override
        Result measure(Bench bench) throws Exception {
            try (var usual = new Yardstick(bench.server(), 1)) {
                var pair = bench.rounds().compare(usual::perSecond, bench.noting(word(), bench::debitsOnOne));
                return Result.times(what(), pair, 40);
            }
        }
    },
    MANY_WALLETS("debits over 10,000 wallets, in process, 1,000 in flight; beside a transaction for each") {
        @Override
        Result measure(Bench bench) throws Exception {
            var accounts = bench.manyAccounts();
            try (var usual = new Yardstick(bench.server(), accounts.size())) {
                var ours = bench.noting(word(), length -> bench.debitsPerSecond(accounts, length));
                return Result.times(what(), bench.rounds().compare(usual::perSecond, ours), 10);
            }
        }
    },
    ONE_AGAINST_MANY("debits on one wallet; beside those over 10,000") {
        @Override
        Result measure(Bench bench) throws Exception {
            var accounts = bench.manyAccounts();
            var pair = bench.rounds().compare(length -> bench.debitsPerSecond(accounts, length), bench::debitsOnOne);
            return Result.times(what(), pair, 0.7);
        }
    },
    HTTP("single debits over HTTP, 256 in flight, one wallet; beside a transaction for each, in process") {
        @Override
        Result measure(Bench bench) throws Exception {
            try (var usual = new Yardstick(bench.server(), 1);
                    var client = bench.client()) {
                var ours = bench.noting(word(), length -> bench.debitsOverHttp(client, Kind.DEDUCT, 256, length)
                        .perSecond());
                return Result.times(what(), bench.rounds().compare(usual::perSecond, ours), 15);
            }
        }
    },
    HTTP_BATCH("batches of 100 over HTTP, 16 in flight, one wallet; beside a transaction for each, in process") {
        @Override
        Result measure(Bench bench) throws Exception {
            try (var usual = new Yardstick(bench.server(), 1);
                    var client = bench.client()) {
                var ours = bench.noting(word(), length -> bench.debitsOverHttp(client, Kind.BATCH, 16, length)
                        .perSecond());
                return Result.times(what(), bench.rounds().compare(usual::perSecond, ours), 50);
            }
        }
    },
    COPY_MANY("debits over 10,000 wallets, in process; beside COPY BINARY of the rows on two connections") {
        @Override
        Result measure(Bench bench) throws Exception {
            var accounts = bench.manyAccounts();
            bench.debitsPerSecond(accounts.subList(0, 1), java.time.Duration.ofMillis(1));
            var copy = new CopyYardstick(bench.server(), accounts, 2);
            var pair = bench.rounds().compare(copy::perSecond, length -> bench.debitsPerSecond(accounts, length));
            return Result.part(what(), pair, 0.6);
        }
    },
    COPY_ONE("debits on one wallet, in process; beside COPY BINARY of the rows on one connection") {
        @Override
        Result measure(Bench bench) throws Exception {
            bench.debitsOnOne(java.time.Duration.ofMillis(1));
            var copy = new CopyYardstick(bench.server(), java.util.List.of(bench.oneAccount()), 1);
            return Result.part(what(), bench.rounds().compare(copy::perSecond, bench::debitsOnOne), 0.6);
        }
    },
    LATENCY("99th percentile of single debits over HTTP, 64 in flight; beside that of requests for nothing") {
        @Override
        Result measure(Bench bench) throws Exception {
            try (var client = bench.client()) {
                var pair = bench.rounds()
                        .compare(length -> client.run(Kind.NOTHING, 64, length).p99(), length -> bench.debitsOverHttp(
                                        client, Kind.DEDUCT, 64, length)
                                .p99());
                return Result.within(what(), pair, 15);
            }
        }
    },
    BALANCE("exact balances read over HTTP, 64 in flight; beside requests for nothing") {
        @Override
        Result measure(Bench bench) throws Exception {
            try (var client = bench.client()) {
                var pair = bench.rounds()
                        .compare(
                                length -> client.run(Kind.NOTHING, 64, length).perSecond(),
                                length -> client.run(Kind.BALANCE, 64, length).perSecond());
                return Result.part(what(), pair, 0.4);
            }
        }
    };

    private final String what;

    Row(String what) {
        this.what = what;
    }

    abstract Result measure(Bench bench) throws Exception;

    String what() {
        return what;
    }

    /** Its name on the command line. */
    String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    static Optional<Row> named(String word) {
        return Arrays.stream(values()).filter(row -> row.word().equals(word)).findFirst();
    }
}
