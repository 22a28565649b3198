package io.tallystick.ledger;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.postgres.PgArray;
import io.tallystick.ledger.Transfer.Kind;
import io.tallystick.ledger.Transfer.WalletKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TransferStore {

    static final String COLUMNS = """
            select t.account_id, t.wallet_no, t.seq, t.kind, t.counter_account, t.amount, t.balance_after, t.held_after,
                   t.burned_after, t.floor, t.created_at, t.key, t.fingerprint, t.context_id, t.user_id, t.subject_id,
                   t.reference, t.details::text as details,
                   c.operation, c.unit, c.model, c.provider, c.feature, c.price_version, c.actor
              from ledger.transfer t
              left join ledger.context c on c.account_id = t.account_id and c.id = t.context_id
            """;

    private final JdbcClient sql;

    TransferStore(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Transfer> find(WalletKey wallet, long seq) {
        return sql.sql(COLUMNS + " where t.account_id = :account and t.wallet_no = :wallet and t.seq = :seq")
                .param("account", wallet.account().value())
                .param("wallet", wallet.number())
                .param("seq", seq)
                .query(TransferStore::row)
                .optional();
    }

    Optional<Transfer> last(WalletKey wallet) {
        return sql.sql(COLUMNS + " where t.account_id = :account and t.wallet_no = :wallet order by t.seq desc limit 1")
                .param("account", wallet.account().value())
                .param("wallet", wallet.number())
                .query(TransferStore::row)
                .optional();
    }

    Optional<Transfer> findByKey(AccountId account, UUID key) {
        return sql.sql(COLUMNS + " where t.account_id = :account and t.key = :key")
                .param("account", account.value())
                .param("key", key)
                .query(TransferStore::row)
                .optional();
    }

    List<Transfer> findByKeys(AccountId account, Collection<UUID> keys) {
        return sql.sql(COLUMNS + " where t.account_id = :account and t.key = any(cast(:keys as uuid[]))")
                .param("account", account.value())
                .param("keys", PgArray.of(keys))
                .query(TransferStore::row)
                .list();
    }

    /** Newest first, from before the given position; null starts at the newest. */
    List<Transfer> newest(WalletKey wallet, @Nullable Long beforeSeq, int most) {
        return sql.sql(COLUMNS + """
                 where t.account_id = :account and t.wallet_no = :wallet and t.seq < :before
                 order by t.seq desc
                 limit :most
                """)
                .param("account", wallet.account().value())
                .param("wallet", wallet.number())
                .param("before", beforeSeq == null ? Long.MAX_VALUE : beforeSeq)
                .param("most", most)
                .query(TransferStore::row)
                .list();
    }

    static Transfer row(ResultSet row, int number) throws SQLException {
        return new Transfer(
                new WalletKey(new AccountId(row.getObject("account_id", UUID.class)), row.getInt("wallet_no")),
                row.getLong("seq"),
                Kind.of(row.getShort("kind")),
                LedgerAccount.of(row.getShort("counter_account")),
                row.getLong("amount"),
                row.getLong("balance_after"),
                row.getLong("held_after"),
                row.getLong("burned_after"),
                row.getObject("floor", Long.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("key", UUID.class),
                row.getLong("fingerprint"),
                context(row),
                row.getObject("user_id", UUID.class),
                row.getObject("subject_id", UUID.class),
                row.getString("reference"),
                row.getString("details"));
    }

    private static @Nullable UsageContext context(ResultSet row) throws SQLException {
        if (row.getString("actor") == null) {
            return null;
        }
        return new UsageContext(
                row.getString("operation"),
                row.getString("unit"),
                row.getString("model"),
                row.getString("provider"),
                row.getString("feature"),
                row.getString("price_version"),
                row.getString("actor"));
    }
}
