package io.tallystick.wallets.mandates;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Asset;
import io.tallystick.ledger.Transfer.WalletKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostpaidPeriodStore {

    private static final String COLUMNS = """
            select account_id, id, wallet_no, asset, starts_at, ends_at, closed_at
              from wallets.postpaid_period
             where account_id = :account
            """;

    private final JdbcClient sql;

    PostpaidPeriodStore(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(PostpaidPeriod period) {
        sql.sql("""
                insert into wallets.postpaid_period (account_id, id, wallet_no, asset, starts_at, ends_at)
                values (:account, :id, :wallet, :asset, :start, :end)
                """)
                .param("account", period.wallet().account().value())
                .param("id", period.id())
                .param("wallet", period.wallet().number())
                .param("asset", period.asset().code())
                .param("start", period.startsAt().atOffset(ZoneOffset.UTC))
                .param("end", period.endsAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Locks the period, so that it is closed once. */
    Optional<PostpaidPeriod> lock(AccountId account, UUID id) {
        return sql.sql(COLUMNS + " and id = :id for update")
                .param("account", account.value())
                .param("id", id)
                .query(PostpaidPeriodStore::row)
                .optional();
    }

    Optional<PostpaidPeriod> lockOpen(AccountId account, Asset asset) {
        return sql.sql(COLUMNS + " and asset = :asset and closed_at is null for update")
                .param("account", account.value())
                .param("asset", asset.code())
                .query(PostpaidPeriodStore::row)
                .optional();
    }

    /** Closes the period at its real end, with what was invoiced for it. */
    void close(PostpaidPeriod period, Instant endedAt, Instant now, long used, @Nullable UUID invoice) {
        sql.sql("""
                update wallets.postpaid_period
                   set closed_at = :now, ends_at = :end, used = :used, invoice_id = :invoice
                 where account_id = :account and id = :id
                """)
                .param("account", period.wallet().account().value())
                .param("id", period.id())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("end", endedAt.atOffset(ZoneOffset.UTC))
                .param("used", used)
                .param("invoice", invoice)
                .update();
    }

    private static PostpaidPeriod row(ResultSet row, int number) throws SQLException {
        return new PostpaidPeriod(
                row.getObject("id", UUID.class),
                new WalletKey(new AccountId(row.getObject("account_id", UUID.class)), row.getInt("wallet_no")),
                Asset.of(row.getString("asset")),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                row.getObject("closed_at", OffsetDateTime.class) == null);
    }
}
