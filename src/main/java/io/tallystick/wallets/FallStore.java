package io.tallystick.wallets;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Asset;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FallStore {

    private final JdbcClient sql;

    FallStore(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * @param warning whether it fell to the warning threshold; else below the level that somebody watches
     * @param reach how far below zero it may go on credit
     */
    record Untold(
            int wallet,
            boolean warning,
            long level,
            Asset asset,
            @Nullable UUID user,
            long reach) {}

    /** The accounts that have something to be told. */
    List<AccountId> accounts() {
        return sql.sql("select distinct account_id from wallets.fall where told_at is null")
                .query((row, number) -> new AccountId(row.getObject("account_id", UUID.class)))
                .list();
    }

    /** Marks what has not been told as told, and answers with it; what another transaction is telling is left to it. */
    List<Untold> told(AccountId account, Instant now) {
        return sql.sql("""
                with told as (
                    update wallets.fall set told_at = :now
                     where account_id = :account and (wallet_no, seq, reason) in (
                           select wallet_no, seq, reason from wallets.fall
                            where account_id = :account and told_at is null
                              for update skip locked)
                    returning account_id, wallet_no, seq, reason, level
                )
                select told.wallet_no, told.seq, told.reason, told.level, w.asset, w.user_id,
                       case when p.billing_model = 'CREDIT_POSTPAY' then coalesce(w.credit_limit, p.credit_limit, 0)
                            else 0 end as reach
                  from told
                  join wallets.wallet w using (account_id, wallet_no)
                  join wallets.policy p using (account_id, asset)
                 order by told.wallet_no, told.seq, told.reason
                """)
                .param("account", account.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Untold(
                        row.getInt("wallet_no"),
                        row.getString("reason").equals("warning"),
                        row.getLong("level"),
                        Asset.of(row.getString("asset")),
                        row.getObject("user_id", UUID.class),
                        row.getLong("reach")))
                .list();
    }
}
