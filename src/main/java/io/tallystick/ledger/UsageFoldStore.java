package io.tallystick.ledger;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.postgres.PgArray;
import io.tallystick.ledger.Transfer.WalletKey;
import io.tallystick.ledger.UsageFolds.Recent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Adds up usage behind the sequences. It reads what is committed and writes nothing that an append waits for. */
@Repository
class UsageFoldStore {

    private final JdbcClient sql;

    UsageFoldStore(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * What follows a wallet's fold.
     *
     * @param foldedSeq the newest row that the totals contain
     * @param newestSeq the newest row that is to be added to them
     */
    record Tail(WalletKey wallet, long foldedSeq, long newestSeq, Instant firstAt, Instant lastAt) {

        long rows() {
            return newestSeq - foldedSeq;
        }

        Tail atMost(long rows) {
            return new Tail(wallet, foldedSeq, Math.min(newestSeq, foldedSeq + rows), firstAt, lastAt);
        }
    }

    /** A wallet whose row of the fold is locked by this transaction. */
    record Locked(WalletKey wallet, String zone) {}

    /** Notes that the wallets are folded by this zone's days, where nothing is noted yet. */
    void note(Collection<WalletKey> wallets, ZoneId zone) {
        named(wallets, """
                insert into ledger.usage_fold (account_id, wallet_no, folded_seq, zone)
                select account_id, wallet_no, 0, :zone from unnest(cast(:accounts as uuid[]), cast(:numbers as int[]))
                       as w (account_id, wallet_no)
                 order by account_id, wallet_no
                on conflict do nothing
                """).param("zone", zone.getId()).update();
    }

    /** Locks the wallets' folds, in one order, except those that somebody else is folding. */
    List<Locked> lock(Collection<WalletKey> wallets) {
        return named(wallets, """
                select fold.account_id, fold.wallet_no, fold.zone
                  from ledger.usage_fold fold
                  join unnest(cast(:accounts as uuid[]), cast(:numbers as int[])) as w (account_id, wallet_no)
                       using (account_id, wallet_no)
                 order by fold.account_id, fold.wallet_no
                   for update of fold skip locked
                """)
                .query((row, number) -> new Locked(wallet(row), row.getString("zone")))
                .list();
    }

    /** Forgets totals by another zone's days, so that all is folded anew. */
    void startAgain(Collection<WalletKey> wallets, ZoneId zone) {
        for (var table : List.of("usage_total", "usage_day")) {
            named(wallets, """
                    delete from ledger.%s total
                     using unnest(cast(:accounts as uuid[]), cast(:numbers as int[])) as w (account_id, wallet_no)
                     where total.account_id = w.account_id and total.wallet_no = w.wallet_no
                    """.formatted(table)).update();
        }
        named(wallets, """
                update ledger.usage_fold fold set folded_seq = 0, zone = :zone
                  from unnest(cast(:accounts as uuid[]), cast(:numbers as int[])) as w (account_id, wallet_no)
                 where fold.account_id = w.account_id and fold.wallet_no = w.wallet_no
                """).param("zone", zone.getId()).update();
    }

    /** Which of the wallets have rows after their fold. */
    List<Tail> tails(Collection<WalletKey> wallets) {
        return named(wallets, """
                select fold.account_id, fold.wallet_no, fold.folded_seq, newest.seq as newest_seq,
                       first.created_at as first_at, newest.created_at as last_at
                  from unnest(cast(:accounts as uuid[]), cast(:numbers as int[])) as w (account_id, wallet_no)
                  join ledger.usage_fold fold using (account_id, wallet_no)
                 cross join lateral (select created_at from ledger.transfer t
                         where t.account_id = w.account_id and t.wallet_no = w.wallet_no and t.seq > fold.folded_seq
                         order by t.seq limit 1) first
                 cross join lateral (select seq, created_at from ledger.transfer t
                         where t.account_id = w.account_id and t.wallet_no = w.wallet_no and t.seq > fold.folded_seq
                         order by t.seq desc limit 1) newest
                 order by fold.account_id, fold.wallet_no
                """).query(UsageFoldStore::tail).list();
    }

    /**
     * Adds the tails to the totals and moves the folds behind them. A tail counts only when all of its rows are there: else it
     * waits for the next time.
     *
     * @return how many wallets moved
     */
    int fold(Collection<Tail> tails, LocalDays days) {
        return named(tails.stream().map(Tail::wallet).toList(), """
                with mine as materialized (
                    select * from unnest(cast(:accounts as uuid[]), cast(:numbers as int[]), cast(:folded as bigint[]),
                                         cast(:upto as bigint[])) as m (account_id, wallet_no, folded_seq, upto)
                ), used as (
                    select m.account_id, m.wallet_no, m.upto, m.upto - m.folded_seq as tail,
                           (cast(:days as date[]))[width_bucket(t.created_at, cast(:starts as timestamptz[]))] as day,
                           coalesce(t.user_id, '00000000-0000-0000-0000-000000000000') as user_id,
                           coalesce(t.context_id, 0) as context_id, t.kind in (2, 8) as spends,
                           sum(t.amount) as amount, count(*) as transfers
                      from mine m
                      join ledger.transfer t on t.account_id = m.account_id and t.wallet_no = m.wallet_no
                                            and t.seq > m.folded_seq and t.seq <= m.upto
                     group by 1, 2, 3, 4, 5, 6, 7, 8
                ), whole as materialized (
                    select * from (select used.*, sum(transfers) over (partition by account_id, wallet_no) as found from used) u
                     where found = tail
                ), spent as materialized (
                    select account_id, wallet_no, day, user_id, context_id, amount, transfers from whole where spends
                ), totals as (
                    insert into ledger.usage_total as total
                           (account_id, wallet_no, day, user_id, context_id, amount, transfers)
                    select account_id, wallet_no, day, user_id, context_id, amount, transfers from spent
                    on conflict (account_id, wallet_no, day, user_id, context_id) do update
                       set amount = total.amount + excluded.amount, transfers = total.transfers + excluded.transfers
                ), daily as (
                    insert into ledger.usage_day as total (account_id, wallet_no, day, context_id, amount, transfers)
                    select account_id, wallet_no, day, context_id, sum(amount), sum(transfers) from spent
                     group by account_id, wallet_no, day, context_id
                    on conflict (account_id, wallet_no, day, context_id) do update
                       set amount = total.amount + excluded.amount, transfers = total.transfers + excluded.transfers
                )
                update ledger.usage_fold fold set folded_seq = moved.upto
                  from (select distinct account_id, wallet_no, upto from whole) moved
                 where fold.account_id = moved.account_id and fold.wallet_no = moved.wallet_no
                """)
                .param("folded", PgArray.of(tails.stream().map(Tail::foldedSeq).toList()))
                .param("upto", PgArray.of(tails.stream().map(Tail::newestSeq).toList()))
                .param("days", PgArray.of(days.days()))
                .param("starts", PgArray.of(days.starts()))
                .update();
    }

    /** Wallets with rows written since a moment, and what those rows are. */
    record Written(List<WalletKey> wallets, Recent recent) {}

    /** Looks at the rows that were written since a moment. */
    Written writtenSince(Instant moment) {
        var rows = sql.sql("""
                select account_id, wallet_no, max(created_at) as newest, count(*) as rows
                  from ledger.transfer where created_at >= :since group by account_id, wallet_no
                """)
                .param("since", moment.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new WrittenWallet(
                        wallet(row),
                        row.getObject("newest", OffsetDateTime.class).toInstant(),
                        row.getLong("rows")))
                .list();
        var newest = rows.stream().map(WrittenWallet::newest).max(Comparator.naturalOrder());
        var count = rows.stream().mapToLong(WrittenWallet::rows).sum();
        return new Written(
                rows.stream().map(WrittenWallet::wallet).toList(), new Recent(moment, newest.orElse(null), count));
    }

    private record WrittenWallet(WalletKey wallet, Instant newest, long rows) {}

    /** Up to when rows have been looked for. */
    Optional<Instant> seenUntil() {
        return sql.sql("select seen_until from ledger.usage_watermark where account_id = :platform")
                .param("platform", AccountId.PLATFORM.value())
                .query((row, number) ->
                        row.getObject("seen_until", OffsetDateTime.class).toInstant())
                .optional();
    }

    /** Takes the look-out for a while; false when another process has it. */
    boolean lease(Instant wall, Instant until, Instant beginning) {
        return sql.sql("""
                        insert into ledger.usage_watermark as mark (account_id, seen_until, leased_until)
                        values (:platform, :beginning, :until)
                        on conflict (account_id) do update set leased_until = excluded.leased_until
                         where mark.leased_until <= :wall
                        """)
                        .param("platform", AccountId.PLATFORM.value())
                        .param("beginning", beginning.atOffset(ZoneOffset.UTC))
                        .param("until", until.atOffset(ZoneOffset.UTC))
                        .param("wall", wall.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Gives the look-out back, having folded all that was found. */
    void release(Instant seenUntil, Instant wall) {
        sql.sql("""
                update ledger.usage_watermark set seen_until = :seen, leased_until = :wall
                 where account_id = :platform
                """)
                .param("platform", AccountId.PLATFORM.value())
                .param("seen", seenUntil.atOffset(ZoneOffset.UTC))
                .param("wall", wall.atOffset(ZoneOffset.UTC))
                .update();
    }

    private StatementSpec named(Collection<WalletKey> wallets, String statement) {
        return sql.sql(statement)
                .param(
                        "accounts",
                        PgArray.of(wallets.stream()
                                .map(one -> one.account().value())
                                .toList()))
                .param(
                        "numbers",
                        PgArray.of(wallets.stream().map(WalletKey::number).toList()));
    }

    private static WalletKey wallet(ResultSet row) throws SQLException {
        return new WalletKey(new AccountId(row.getObject("account_id", UUID.class)), row.getInt("wallet_no"));
    }

    private static Tail tail(ResultSet row, int number) throws SQLException {
        return new Tail(
                wallet(row),
                row.getLong("folded_seq"),
                row.getLong("newest_seq"),
                row.getObject("first_at", OffsetDateTime.class).toInstant(),
                row.getObject("last_at", OffsetDateTime.class).toInstant());
    }
}
