package io.tallystick.ledger;

import io.tallystick.ledger.Transfer.WalletKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks for {@link UsageSince} on a connection of the caller's. */
final class UsageSinceRow {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final int TOTAL = 3;
    private static final int BY_USER = 1;

    private static final String ASKED = """
            with asked as materialized (
                select cast(? as uuid) as account_id, cast(? as int) as wallet_no, cast(? as text) as zone,
                       cast(? as date) as day, cast(? as timestamptz) as start
            ), fold as materialized (
                select coalesce(max(folded_seq), 0) as seq
                  from ledger.usage_fold join asked using (account_id, wallet_no, zone)
            )
            """;

    private static final String QUERY = ASKED + """
            , used as (
                select total.user_id, total.context_id, total.amount
                  from ledger.usage_total total
                 where account_id = (select account_id from asked) and wallet_no = (select wallet_no from asked)
                   and day >= (select day from asked) and (select seq from fold) > 0
                 union all
                select tail.user_id, tail.context_id, tail.amount
                  from ledger.transfer tail
                 where account_id = (select account_id from asked) and wallet_no = (select wallet_no from asked)
                   and seq > (select seq from fold) and kind in (2, 8) and created_at >= (select start from asked)
            )
            select used.user_id, c.feature, coalesce(sum(used.amount), 0) as amount,
                   grouping(used.user_id, c.feature) as level,
                   (select coalesce(max(seq), 0) from ledger.transfer
                     where account_id = (select account_id from asked)
                       and wallet_no = (select wallet_no from asked)) as newest
              from used
              left join ledger.context c on c.account_id = (select account_id from asked) and c.id = used.context_id
             group by grouping sets ((), (used.user_id), (c.feature))
            """;

    private static final String ONE = ASKED + """
            , chosen as materialized (
                select id from ledger.context where account_id = (select account_id from asked) and feature = ?
            )
            select coalesce((select sum(amount) from ledger.%1$s
                              where account_id = (select account_id from asked)
                                and wallet_no = (select wallet_no from asked) and day >= (select day from asked)
                                and (select seq from fold) > 0%2$s), 0)
                 + coalesce((select sum(amount) from ledger.transfer
                              where account_id = (select account_id from asked)
                                and wallet_no = (select wallet_no from asked) and seq > (select seq from fold)
                                and kind in (2, 8) and created_at >= (select start from asked)%2$s), 0)
            """;

    private UsageSinceRow() {}

    static long read(
            Connection connection,
            WalletKey wallet,
            LocalDate day,
            ZoneId zone,
            @Nullable UUID user,
            @Nullable String feature)
            throws SQLException {
        var purpose = feature == null ? "" : " and context_id in (select id from chosen)";
        var table = user == null ? "usage_day" : "usage_total";
        var whose = user == null ? "" : " and user_id = '" + user + "'";
        try (var statement = connection.prepareStatement(ONE.formatted(table, whose + purpose))) {
            ask(statement, wallet, day, zone);
            statement.setString(6, feature);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static void ask(PreparedStatement statement, WalletKey wallet, LocalDate day, ZoneId zone)
            throws SQLException {
        statement.setObject(1, wallet.account().value());
        statement.setInt(2, wallet.number());
        statement.setString(3, zone.getId());
        statement.setObject(4, day);
        statement.setObject(5, LocalDays.start(day, zone));
    }

    static UsageSince read(Connection connection, WalletKey wallet, LocalDate day, ZoneId zone) throws SQLException {
        try (var statement = connection.prepareStatement(QUERY)) {
            ask(statement, wallet, day, zone);
            try (var rows = statement.executeQuery()) {
                return read(rows);
            }
        }
    }

    private static UsageSince read(ResultSet rows) throws SQLException {
        var byUser = new HashMap<UUID, Long>();
        var byFeature = new HashMap<String, Long>();
        long total = 0;
        long newest = 0;
        while (rows.next()) {
            var amount = rows.getLong("amount");
            newest = rows.getLong("newest");
            switch (rows.getInt("level")) {
                case TOTAL -> total = amount;
                case BY_USER -> {
                    var user = rows.getObject("user_id", UUID.class);
                    if (user != null && !user.equals(NOBODY)) {
                        byUser.merge(user, amount, Math::addExact);
                    }
                }
                default -> {
                    var feature = rows.getString("feature");
                    if (feature != null) {
                        byFeature.put(feature, amount);
                    }
                }
            }
        }
        return new UsageSince(total, byUser, byFeature, newest);
    }
}
