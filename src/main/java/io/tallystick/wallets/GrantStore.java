package io.tallystick.wallets;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Currency;
import io.tallystick.kernel.money.Money;
import io.tallystick.ledger.Transfer.WalletKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class GrantStore {

    private static final String COLUMNS = """
            select wallet_no, granted_seq, kind, amount, priority, expires_at, paid_minor, paid_currency, cause_kind, cause_id,
                   settled_debt, rollover_left, rollover_until
              from wallets.grant_lot
            """;

    private final JdbcClient sql;

    GrantStore(JdbcClient sql) {
        this.sql = sql;
    }

    Grant find(WalletKey wallet, long seq) {
        return sql.sql(COLUMNS + " where account_id = :account and wallet_no = :wallet and granted_seq = :seq")
                .param("account", wallet.account().value())
                .param("wallet", wallet.number())
                .param("seq", seq)
                .query((row, number) -> row(wallet, row))
                .single();
    }

    /** The lot that a cause brought. */
    Optional<Grant> findByCause(AccountId account, String causeKind, UUID cause) {
        return sql.sql(COLUMNS + " where account_id = :account and cause_kind = :kind and cause_id = :cause")
                .param("account", account.value())
                .param("kind", causeKind)
                .param("cause", cause)
                .query((row, number) -> row(new WalletKey(account, row.getInt("wallet_no")), row))
                .optional();
    }

    /** The position that used the lot up or booked out its rest; empty while something is left. */
    Optional<Long> closedAt(WalletKey wallet, long seq) {
        return sql.sql("""
                select closed_seq from wallets.grant_lot
                 where account_id = :account and wallet_no = :wallet and granted_seq = :seq and closed_seq is not null
                """)
                .param("account", wallet.account().value())
                .param("wallet", wallet.number())
                .param("seq", seq)
                .query(Long.class)
                .optional();
    }

    /** The account's wallets with lots that roll over when they expire. */
    List<WalletKey> rolling(AccountId account) {
        return sql.sql("""
                select distinct wallet_no from wallets.grant_lot
                 where account_id = :account and closed_seq is null and rollover_left > 0
                 order by wallet_no
                """)
                .param("account", account.value())
                .query((row, number) -> new WalletKey(account, row.getInt("wallet_no")))
                .list();
    }

    static Grant row(WalletKey wallet, ResultSet row) throws SQLException {
        var expires = row.getObject("expires_at", OffsetDateTime.class);
        var currency = row.getString("paid_currency");
        return new Grant(
                wallet,
                row.getLong("granted_seq"),
                Grant.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getLong("amount"),
                row.getInt("priority"),
                expires == null ? null : expires.toInstant(),
                currency == null ? null : Money.ofMinor(row.getLong("paid_minor"), Currency.of(currency)),
                row.getString("cause_kind"),
                row.getObject("cause_id", UUID.class),
                row.getLong("settled_debt"),
                rollover(row));
    }

    private static Grant.@Nullable Rollover rollover(ResultSet row) throws SQLException {
        var left = row.getLong("rollover_left");
        return left == 0
                ? null
                : new Grant.Rollover(
                        left,
                        row.getObject("rollover_until", OffsetDateTime.class).toInstant());
    }
}
