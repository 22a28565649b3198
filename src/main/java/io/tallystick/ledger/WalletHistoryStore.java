package io.tallystick.ledger;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.ledger.Transfer.Kind;
import io.tallystick.ledger.Transfer.WalletKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WalletHistoryStore {

    /** Kinds of rows that move value; the others set something aside or change what a wallet may do. */
    private static final Short[] MOVING = Arrays.stream(Kind.values())
            .filter(kind -> kind.sign() != 0)
            .map(Kind::number)
            .toArray(Short[]::new);

    private final JdbcClient sql;

    WalletHistoryStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Each wallet gives its newest rows from its own key, so what was long ago is not read. */
    List<Movement> movements(AccountId account, Collection<Integer> wallets, int limit, int offset) {
        return sql.sql("""
                select moved.*, context.operation, context.model, context.provider, context.feature
                  from (select t.wallet_no, t.seq, t.kind, t.amount, t.balance_after, t.created_at, t.context_id, t.user_id,
                               t.details::text as details
                          from unnest(:wallets) as wallet (number)
                          cross join lateral (select * from ledger.transfer
                                               where account_id = :account and wallet_no = wallet.number
                                                 and kind = any(:kinds)
                                               order by seq desc
                                               limit :reach) t
                         order by t.created_at desc, t.wallet_no desc, t.seq desc
                         limit :limit offset :offset) moved
                  left join ledger.context on context.account_id = :account and context.id = moved.context_id
                 order by moved.created_at desc, moved.wallet_no desc, moved.seq desc
                """)
                .param("account", account.value())
                .param("wallets", numbers(wallets))
                .param("kinds", MOVING)
                .param("reach", (long) limit + offset)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> movement(account, row))
                .list();
    }

    List<Standing> standings(AccountId account, Collection<Integer> wallets) {
        return sql.sql("""
                select t.wallet_no, t.seq, t.balance_after, t.held_after, t.burned_after
                  from unnest(:wallets) as wallet (number)
                  cross join lateral (select * from ledger.transfer
                                       where account_id = :account and wallet_no = wallet.number
                                       order by seq desc
                                       limit 1) t
                """)
                .param("account", account.value())
                .param("wallets", numbers(wallets))
                .query((row, number) -> new Standing(
                        new WalletKey(account, row.getInt("wallet_no")),
                        row.getLong("seq"),
                        row.getLong("balance_after"),
                        row.getLong("held_after"),
                        row.getLong("burned_after")))
                .list();
    }

    /** Time never runs backwards within a wallet, so only the rows since the moment are passed. */
    long balanceBefore(WalletKey wallet, Instant moment) {
        return sql.sql("""
                select balance_after from ledger.transfer
                 where account_id = :account and wallet_no = :wallet and created_at < :moment
                 order by seq desc
                 limit 1
                """)
                .param("account", wallet.account().value())
                .param("wallet", wallet.number())
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    private static Integer[] numbers(Collection<Integer> wallets) {
        return wallets.toArray(new Integer[0]);
    }

    private static Movement movement(AccountId account, ResultSet row) throws SQLException {
        return new Movement(
                new WalletKey(account, row.getInt("wallet_no")),
                row.getLong("seq"),
                Kind.of(row.getShort("kind")),
                row.getLong("amount"),
                row.getLong("balance_after"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("user_id", UUID.class),
                row.getString("operation"),
                row.getString("model"),
                row.getString("provider"),
                row.getString("feature"),
                row.getString("details"));
    }
}
