package io.tallystick.ledger;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.postgres.PgArray;
import io.tallystick.ledger.Transfer.Kind;
import io.tallystick.ledger.Transfer.WalletKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the log across the wallets of an account. Time never runs backwards within a wallet, so a moment's place in its
 * sequence is found by halving, and no page costs more than the first.
 */
@Repository
class UsageLogStore {

    /** How far each wallet's sequence is looked through: after {@code low}, up to {@code high}. */
    private static final String STRETCH = """
            with recursive wallet as materialized (
                select asked.wallet_no, newest.seq as newest,
                       least(cast(:until as timestamptz),
                             case when asked.wallet_no < :cursorWallet
                                  then cast(:cursorAt as timestamptz) + interval '1 microsecond'
                                  else cast(:cursorAt as timestamptz) end) as before,
                       case when asked.wallet_no = :cursorWallet then cast(:cursorSeq as bigint) - 1 end as given
                  from unnest(cast(:wallets as int[])) as asked (wallet_no)
                 cross join lateral (select seq from ledger.transfer t
                         where t.account_id = :account and t.wallet_no = asked.wallet_no
                         order by t.seq desc limit 1) newest
            ), search as (
                select wallet_no, 'high' as side, before as moment, cast(0 as bigint) as low, newest as high
                  from wallet where before is not null and given is null
                 union all
                select wallet_no, 'low', cast(:from as timestamptz), 0, newest
                  from wallet where cast(:from as timestamptz) is not null
                 union all
                select half.wallet_no, half.side, half.moment,
                       case when t.created_at < half.moment then half.middle else half.low end,
                       case when t.created_at < half.moment then half.high else half.middle - 1 end
                  from (select *, (low + high + 1) / 2 as middle from search where low < high) half
                 cross join lateral (select created_at from ledger.transfer t
                         where t.account_id = :account and t.wallet_no = half.wallet_no and t.seq >= half.middle
                         order by t.seq limit 1) t
            ), stretch as materialized (
                select wallet.wallet_no,
                       coalesce((select low from search s
                                  where s.wallet_no = wallet.wallet_no and s.side = 'low' and s.low = s.high), 0) as low,
                       coalesce(wallet.given,
                                (select low from search s
                                  where s.wallet_no = wallet.wallet_no and s.side = 'high' and s.low = s.high),
                                wallet.newest) as high
                  from wallet
            )
            """;

    private final JdbcClient sql;

    UsageLogStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** A wallet's rows that lie within the moments and after the cursor. */
    record Stretch(int wallet, long low, long high) {}

    List<Stretch> stretches(UsageLogQuery query) {
        return sql.sql(STRETCH + "select wallet_no, low, high from stretch where low < high")
                .params(place(query))
                .query((row, number) -> new Stretch(row.getInt("wallet_no"), row.getLong("low"), row.getLong("high")))
                .list();
    }

    /** The newest entries of these stretches that match. */
    List<UsageEntry> newest(UsageLogQuery query, List<Stretch> stretches, int most) {
        var chosen = chosen(query);
        return sql.sql("""
                select t.*, c.operation, c.unit, c.model, c.provider, c.feature, c.price_version, c.actor
                  from unnest(cast(:wallets as int[]), cast(:lows as bigint[]), cast(:highs as bigint[]))
                       as stretch (wallet_no, low, high)
                 cross join lateral (
                       select t.account_id, t.wallet_no, t.seq, t.kind, t.amount, t.balance_after, t.created_at,
                              t.context_id, t.user_id, t.reference, t.details::text as details
                         from ledger.transfer t
                        where t.account_id = :account and t.wallet_no = stretch.wallet_no
                          and t.seq > stretch.low and t.seq <= stretch.high and t.kind in (2, 8)%s
                        order by t.seq desc
                        limit :most) t
                  left join ledger.context c on c.account_id = :account and c.id = t.context_id
                 order by t.created_at desc, t.wallet_no desc, t.seq desc
                 limit :most
                """.formatted(where(chosen)))
                .param("account", query.account().value())
                .param(
                        "wallets",
                        PgArray.of(stretches.stream().map(Stretch::wallet).toList()))
                .param("lows", PgArray.of(stretches.stream().map(Stretch::low).toList()))
                .param("highs", PgArray.of(stretches.stream().map(Stretch::high).toList()))
                .param("most", most)
                .params(chosen)
                .query(UsageLogStore::entry)
                .list();
    }

    private static Map<String, @Nullable Object> place(UsageLogQuery query) {
        var after = query.after();
        var place = new HashMap<String, @Nullable Object>();
        place.put("account", query.account().value());
        place.put("wallets", PgArray.of(query.wallets()));
        place.put("from", at(query.from()));
        place.put("until", at(query.until()));
        place.put("cursorAt", after == null ? null : at(after.at()));
        place.put("cursorWallet", after == null ? Integer.valueOf(-1) : Integer.valueOf(after.wallet()));
        place.put("cursorSeq", after == null ? null : after.seq());
        return place;
    }

    private static String where(Map<String, Object> chosen) {
        var where = new StringBuilder();
        var purposes = new StringBuilder();
        for (var name : chosen.keySet()) {
            switch (name) {
                case "user" -> where.append(" and t.user_id = :user");
                case "reference" -> where.append(" and t.reference = :reference");
                case "workflow" -> where.append(" and t.details ->> 'workflow_id' = :workflow");
                case "least" -> where.append(" and t.amount >= :least");
                case "largest" -> where.append(" and t.amount <= :largest");
                default -> purposes.append(" and c.%1$s = :%1$s".formatted(name));
            }
        }
        if (!purposes.isEmpty()) {
            where.append(
                            " and t.context_id = any (array(select c.id from ledger.context c where c.account_id = :account")
                    .append(purposes)
                    .append("))");
        }
        return where.toString();
    }

    private static Map<String, Object> chosen(UsageLogQuery query) {
        var chosen = query.filter().chosen();
        UsageFilter.put(chosen, "reference", query.reference());
        UsageFilter.put(chosen, "workflow", query.workflow());
        UsageFilter.put(chosen, "least", query.least());
        UsageFilter.put(chosen, "largest", query.most());
        return chosen;
    }

    private static UsageEntry entry(ResultSet row, int number) throws SQLException {
        return new UsageEntry(
                new WalletKey(new AccountId(row.getObject("account_id", UUID.class)), row.getInt("wallet_no")),
                row.getLong("seq"),
                Kind.of(row.getShort("kind")),
                row.getLong("amount"),
                row.getLong("balance_after"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                context(row),
                row.getObject("user_id", UUID.class),
                row.getString("reference"),
                row.getString("details"));
    }

    private static @Nullable UsageContext context(ResultSet row) throws SQLException {
        var actor = row.getString("actor");
        return actor == null
                ? null
                : new UsageContext(
                        row.getString("operation"),
                        row.getString("unit"),
                        row.getString("model"),
                        row.getString("provider"),
                        row.getString("feature"),
                        row.getString("price_version"),
                        actor);
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
