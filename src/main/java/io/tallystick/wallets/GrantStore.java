package io.tallystick.wallets;

import io.tallystick.kernel.money.Currency;
import io.tallystick.kernel.money.Money;
import io.tallystick.ledger.Transfer.WalletKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class GrantStore {

    private final JdbcClient sql;

    GrantStore(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(Grant grant) {
        var expires = grant.expiresAt();
        var paid = grant.paid();
        sql.sql("""
                insert into wallets.grant_lot (account_id, wallet_no, granted_seq, kind, amount, priority, expires_at,
                                               paid_minor, paid_currency, cause_kind, cause_id, settled_debt)
                values (:account, :wallet, :seq, :kind, :amount, :priority, :expiresAt,
                        :paid, :currency, :causeKind, :cause, :settledDebt)
                """)
                .param("account", grant.wallet().account().value())
                .param("wallet", grant.wallet().number())
                .param("seq", grant.seq())
                .param("kind", grant.kind().word())
                .param("amount", grant.amount())
                .param("priority", grant.priority())
                .param("expiresAt", expires == null ? null : expires.atOffset(ZoneOffset.UTC))
                .param("paid", paid == null ? null : paid.minor())
                .param("currency", paid == null ? null : paid.currency().code())
                .param("causeKind", grant.causeKind())
                .param("cause", grant.cause())
                .param("settledDebt", grant.settledDebt())
                .update();
    }

    void insert(WalletKey wallet, List<BurnSwitch> switches) {
        for (var burnSwitch : switches) {
            // A stretch of length zero at the same position means that the lot before gave nothing: the later one
            // counts.
            sql.sql("""
                    insert into wallets.burn_switch (account_id, wallet_no, burned_from, lot_seq)
                    values (:account, :wallet, :from, :lot)
                    on conflict (account_id, wallet_no, burned_from) do update set lot_seq = excluded.lot_seq
                    """)
                    .param("account", wallet.account().value())
                    .param("wallet", wallet.number())
                    .param("from", burnSwitch.burnedFrom())
                    .param("lot", burnSwitch.lotSeq())
                    .update();
        }
    }

    /** The wallet's lots at a position of its burning. */
    Lots lots(WalletKey wallet, long burned) {
        var grants = sql.sql("""
                select account_id, wallet_no, granted_seq, kind, amount, priority, expires_at, paid_minor, paid_currency,
                       cause_kind, cause_id, settled_debt
                  from wallets.grant_lot
                 where account_id = :account and wallet_no = :wallet
                """)
                .param("account", wallet.account().value())
                .param("wallet", wallet.number())
                .query((row, number) -> row(wallet, row))
                .list();
        var switches = sql.sql("""
                select burned_from, lot_seq
                  from wallets.burn_switch
                 where account_id = :account and wallet_no = :wallet
                 order by burned_from
                """)
                .param("account", wallet.account().value())
                .param("wallet", wallet.number())
                .query((row, number) -> new BurnSwitch(row.getLong("burned_from"), row.getLong("lot_seq")))
                .list();
        return new Lots(grants, switches, burned);
    }

    private static Grant row(WalletKey wallet, ResultSet row) throws SQLException {
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
                row.getLong("settled_debt"));
    }
}
