package io.tallystick.bench;

import io.tallystick.bench.CopiedRow.Position;
import io.tallystick.kernel.ids.AccountId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.JdbcTemplate;

/** Debits of the past, so many that making them one by one would take a day: each wallet's sequence just goes on. */
final class History {

    private static final int BATCH = 2_000;

    private final BenchServer server;
    private final JdbcTemplate sql;
    private final AccountId debited;

    History(BenchServer server, AccountId debited) {
        this.server = server;
        this.sql = server.sql();
        this.debited = debited;
    }

    /** Fills the ledger up to a number of rows; only wallets among the first accounts get any. */
    void upTo(long rows, List<AccountId> accounts) throws Exception {
        var missing = new AtomicLong(rows - rows());
        new Copying(server, "ledger.transfer", debited, positions(accounts.size()), 2)
                .run(() -> missing.addAndGet(-BATCH) > -BATCH);
        // History has long been cleaned up after, so nobody pays for that while something is measured.
        sql.execute("vacuum (analyze) ledger.transfer");
    }

    long rows() {
        var rows = sql.queryForObject("select count(*) from ledger.transfer", Long.class);
        return rows == null ? 0 : rows;
    }

    private List<Position> positions(int accounts) {
        return sql.query(
                """
                select standing.account_id, bench.named(standing.account_id || ':' || ?) as user_id, seq, balance, burned
                  from ledger.published_wallet standing
                  join bench.account on account.id = standing.account_id
                 where n < ?
                """,
                (row, number) -> new Position(
                        row.getObject("account_id", UUID.class),
                        row.getObject("user_id", UUID.class),
                        row.getLong("seq"),
                        row.getLong("balance"),
                        row.getLong("burned")),
                Spender.FIRST_USER,
                accounts);
    }
}
