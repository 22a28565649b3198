package io.tallystick.wallets.warnings;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Asset;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.ledger.Transfer;
import io.tallystick.ledger.Transfer.WalletKey;
import io.tallystick.wallets.warnings.Warnings.Recipients;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WarningStore {

    /**
     * @param id the transaction with which the balance fell
     * @param level the balance that it fell to, or below
     * @param reach how far below zero it may go on credit
     */
    record FallRow(UUID id, AssetAmount level, AssetAmount reach, Instant at) {}

    private final JdbcClient sql;

    WarningStore(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Recipients> recipients(AccountId account, Asset asset) {
        return sql.sql("""
                select notify_on_warning, notify_emails
                  from wallets.policy
                 where account_id = :account and asset = :asset
                """)
                .param("account", account.value())
                .param("asset", asset.code())
                .query((row, number) -> new Recipients(row.getBoolean("notify_on_warning"), List.of((String[])
                        row.getArray("notify_emails").getArray())))
                .optional();
    }

    Optional<String> user(AccountId account, UUID user) {
        return sql.sql("select external_id from wallets.end_user where account_id = :account and id = :user")
                .param("account", account.value())
                .param("user", user)
                .query(String.class)
                .optional();
    }

    /** The last fall of the account's own open wallet to its warning threshold. */
    Optional<FallRow> newestFall(AccountId account, Asset asset) {
        return sql.sql("""
                select f.wallet_no, f.seq, f.level, f.fell_at,
                       case when p.billing_model = 'CREDIT_POSTPAY' then coalesce(w.credit_limit, p.credit_limit, 0)
                            else 0 end as reach
                  from wallets.wallet w
                  join wallets.policy p using (account_id, asset)
                  join wallets.fall f on f.account_id = w.account_id and f.wallet_no = w.wallet_no
                 where w.account_id = :account and w.asset = :asset and w.user_id is null and w.closed_at is null
                   and f.reason = 'warning'
                 order by f.seq desc
                 limit 1
                """)
                .param("account", account.value())
                .param("asset", asset.code())
                .query((row, number) -> new FallRow(
                        Transfer.id(new WalletKey(account, row.getInt("wallet_no")), row.getLong("seq")),
                        new AssetAmount(row.getLong("level"), asset),
                        new AssetAmount(row.getLong("reach"), asset),
                        row.getObject("fell_at", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
