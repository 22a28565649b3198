package io.tallystick.bench;

import io.tallystick.bench.CopiedRow.Position;
import io.tallystick.kernel.ids.AccountId;
import java.time.Duration;
import java.util.List;

/**
 * How fast PostgreSQL takes the same rows when nobody decides anything: {@code COPY BINARY} into a table made like the
 * ledger's, indexes and checks included.
 */
final class CopyYardstick {

    private static final long MUCH = 1_000_000_000_000_000_000L;

    private final Copying copying;

    /** The first of the accounts must have been debited by the product: its row is the one that is copied. */
    CopyYardstick(BenchServer server, List<AccountId> accounts, int connections) throws Exception {
        var sql = server.sql();
        sql.execute("create schema if not exists bench");
        sql.execute("drop table if exists bench.transfer");
        sql.execute("create table bench.transfer (like ledger.transfer including all)");
        var wallets = accounts.stream()
                .map(account -> new Position(account.value(), account.value(), 0, MUCH, 0))
                .toList();
        this.copying = new Copying(server, "bench.transfer", accounts.getFirst(), wallets, connections);
    }

    double perSecond(Duration length) throws Exception {
        var began = System.nanoTime();
        var until = began + length.toNanos();
        var rows = copying.run(() -> System.nanoTime() < until);
        return rows * 1e9 / (System.nanoTime() - began);
    }
}
