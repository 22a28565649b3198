package io.tallystick.ledger;

import io.tallystick.kernel.postgres.PgArray;
import io.tallystick.ledger.Transfer.WalletKey;
import io.tallystick.ledger.UsageReport.Line;
import io.tallystick.ledger.UsageReport.Sum;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads totals together with the rows that are not folded yet: one statement, so both are of the same moment. */
@Repository
class UsageTotalStore {

    /** Of a wallet whose totals are by another zone's days, every row counts as not folded. */
    private static final String USED = """
            with wallet as materialized (
                select asked.wallet_no, coalesce(fold.folded_seq, 0) as folded_seq
                  from unnest(cast(:wallets as int[])) as asked (wallet_no)
                  left join ledger.usage_fold fold on fold.account_id = :account and fold.wallet_no = asked.wallet_no
                                                  and fold.zone = :zone
            ), used as (
                select total.wallet_no, total.day, %1$s as user_id, total.context_id, total.amount, total.transfers
                  from wallet
                  join ledger.%2$s total on total.account_id = :account and total.wallet_no = wallet.wallet_no
                 where wallet.folded_seq > 0 and total.day >= :from and total.day < :until
                 union all
                select tail.wallet_no,
                       (cast(:days as date[]))[width_bucket(tail.created_at, cast(:starts as timestamptz[]))],
                       coalesce(tail.user_id, '00000000-0000-0000-0000-000000000000'), coalesce(tail.context_id, 0),
                       tail.amount, 1
                  from wallet
                  join ledger.transfer tail on tail.account_id = :account and tail.wallet_no = wallet.wallet_no
                                           and tail.seq > wallet.folded_seq
                 where tail.kind in (2, 8) and tail.created_at >= :start and tail.created_at < :end
            )
            """;

    private final JdbcClient sql;

    UsageTotalStore(JdbcClient sql) {
        this.sql = sql;
    }

    UsageReport read(UsageQuery query) {
        var days = LocalDays.between(query.from(), query.until(), query.zone());
        var asked = dimensions(query.groupings());
        var lines = sql.sql(used(query.asksForUsers()) + grouped(query, asked))
                .param("account", query.account().value())
                .param("wallets", PgArray.of(query.wallets()))
                .param("zone", query.zone().getId())
                .param("from", query.from())
                .param("until", query.until())
                .param("days", PgArray.of(days.days()))
                .param("starts", PgArray.of(days.starts()))
                .param("start", LocalDays.start(query.from(), query.zone()))
                .param("end", LocalDays.start(query.until(), query.zone()))
                .params(query.filter().chosen())
                .query((row, number) -> line(row, asked))
                .list();
        return report(lines);
    }

    /** What a wallet used since the beginning of a day. */
    long usedSince(WalletKey wallet, LocalDate day, ZoneId zone) {
        return sql.sql("""
                with fold as materialized (
                    select folded_seq from ledger.usage_fold
                     where account_id = :account and wallet_no = :wallet and zone = :zone
                )
                select coalesce((select sum(amount) from ledger.usage_day
                                  where account_id = :account and wallet_no = :wallet and day >= :day
                                    and exists (select from fold where folded_seq > 0)), 0)
                     + coalesce((select sum(amount) from ledger.transfer
                                  where account_id = :account and wallet_no = :wallet and kind in (2, 8)
                                    and seq > coalesce((select folded_seq from fold), 0) and created_at >= :start), 0)
                """)
                .param("account", wallet.account().value())
                .param("wallet", wallet.number())
                .param("zone", zone.getId())
                .param("day", day)
                .param("start", LocalDays.start(day, zone))
                .query(Long.class)
                .single();
    }

    private static String used(boolean users) {
        return users
                ? USED.formatted("total.user_id", "usage_total")
                : USED.formatted("cast('00000000-0000-0000-0000-000000000000' as uuid)", "usage_day");
    }

    /** Without time as a dimension no list is longer than this: nobody reads a million users, the largest come first. */
    private static final int LONGEST = 1_000;

    private static String grouped(UsageQuery query, Set<UsageDimension> asked) {
        var columns = asked.stream()
                .map(one -> one.expression() + " as " + one.column())
                .collect(Collectors.joining(", "));
        var names = asked.stream().map(UsageDimension::column).toList();
        var sets = query.groupings().stream()
                .map(set -> set.stream().map(UsageDimension::column).collect(Collectors.joining(", ", "(", ")")))
                .collect(Collectors.joining(", "));
        return """
                , dated as (
                    select u.amount, u.transfers%s
                      from used u
                      left join ledger.context c on c.account_id = :account and c.id = u.context_id
                     where %s
                ), summed as (
                    select %s sum(amount) as amount, sum(transfers) as transfers, %s as level
                      from dated
                     group by grouping sets (()%s)
                ), ranked as (
                    select *, row_number() over (partition by level order by amount desc) as place from summed
                )
                select * from ranked where place <= %d %s
                """.formatted(
                        columns.isEmpty() ? "" : ", " + columns,
                        where(query.filter()),
                        names.stream().map(name -> name + ", ").collect(Collectors.joining()),
                        names.isEmpty() ? "0" : "grouping(" + String.join(", ", names) + ")",
                        sets.isEmpty() ? "" : ", " + sets,
                        LONGEST,
                        timed(asked));
    }

    /** Days and months are all told. */
    private static String timed(Set<UsageDimension> asked) {
        return asked.stream()
                .filter(one -> one == UsageDimension.DAY || one == UsageDimension.MONTH)
                .map(one -> "or " + one.column() + " is not null")
                .collect(Collectors.joining(" "));
    }

    private static String where(UsageFilter filter) {
        var where = new StringBuilder("true");
        filter.chosen().keySet().forEach(name -> where.append(" and ")
                .append(name.equals("user") ? "u.user_id" : "c." + name)
                .append(" = :")
                .append(name));
        return where.toString();
    }

    private static Set<UsageDimension> dimensions(Collection<Set<UsageDimension>> groupings) {
        var all = EnumSet.noneOf(UsageDimension.class);
        groupings.forEach(all::addAll);
        return all;
    }

    /** A dimension that a line is not split by has its bit set in the line's level. */
    private static Line line(ResultSet row, Set<UsageDimension> asked) throws SQLException {
        var level = row.getInt("level");
        var key = new EnumMap<UsageDimension, @Nullable String>(UsageDimension.class);
        var bit = asked.size();
        for (var dimension : asked) {
            bit--;
            if ((level & (1 << bit)) == 0) {
                key.put(dimension, row.getString(dimension.column()));
            }
        }
        return new Line(key, new Sum(row.getLong("amount"), row.getLong("transfers")));
    }

    private static UsageReport report(List<Line> lines) {
        var sets = new HashMap<Set<UsageDimension>, List<Line>>();
        var total = Sum.NOTHING;
        for (var line : lines) {
            if (line.key().isEmpty()) {
                total = line.sum();
            } else {
                sets.computeIfAbsent(Set.copyOf(line.key().keySet()), set -> new ArrayList<>())
                        .add(line);
            }
        }
        sets.values().forEach(list -> list.sort(ORDER));
        return new UsageReport(total, sets);
    }

    private static final Comparator<Line> ORDER = Comparator.<Line, String>comparing(line -> time(line))
            .thenComparing(line -> -line.sum().amount())
            .thenComparing(line -> line.key().values().toString());

    private static String time(Line line) {
        var day = line.value(UsageDimension.DAY);
        var month = line.value(UsageDimension.MONTH);
        return day != null ? day : month != null ? month : "";
    }
}
