package io.tallystick.wallets;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Asset;
import io.tallystick.ledger.Transfer.WalletKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WalletStore {

    private static final String SELECT = """
            select w.account_id, w.wallet_no, w.asset, w.user_id, w.opened_at, w.credit_limit as own_limit, w.enabled,
                   p.billing_model, p.block_on_zero_balance, p.credit_limit, p.warning_threshold_percent,
                   p.notify_on_warning, p.watch_level
              from wallets.wallet w
              join wallets.policy p using (account_id, asset)
            """;

    private final JdbcClient sql;

    WalletStore(JdbcClient sql) {
        this.sql = sql;
    }

    void insertPolicy(AccountId account, Asset asset, WalletPolicy policy) {
        sql.sql("""
                insert into wallets.policy (account_id, asset, billing_model, block_on_zero_balance, credit_limit,
                                            warning_threshold_percent, notify_on_warning, watch_level)
                values (:account, :asset, :model, :block, :limit, :percent, :notify, :watch)
                """)
                .param("account", account.value())
                .param("asset", asset.code())
                .param("model", policy.model().name())
                .param("block", policy.blockOnZeroBalance())
                .param("limit", policy.creditLimit())
                .param("percent", policy.warningPercent())
                .param("notify", policy.notifyOnWarning())
                .param("watch", policy.watchLevel())
                .update();
    }

    void insert(Wallet wallet) {
        sql.sql("""
                insert into wallets.wallet (account_id, wallet_no, asset, user_id, opened_at, credit_limit, enabled)
                values (:account, :number, :asset, :user, :openedAt, :limit, :enabled)
                """)
                .param("account", wallet.key().account().value())
                .param("number", wallet.key().number())
                .param("asset", wallet.asset().code())
                .param("user", wallet.user())
                .param("openedAt", wallet.openedAt().atOffset(ZoneOffset.UTC))
                .param("limit", wallet.creditLimit())
                .param("enabled", wallet.enabled())
                .update();
    }

    /** The open wallet of the account, or of one of its users. */
    Optional<Wallet> find(AccountId account, Asset asset, @Nullable UUID user) {
        return sql.sql(SELECT + """
                 where w.account_id = :account and w.asset = :asset and w.closed_at is null
                   and w.user_id is not distinct from cast(:user as uuid)
                """)
                .param("account", account.value())
                .param("asset", asset.code())
                .param("user", user)
                .query(WalletStore::row)
                .optional();
    }

    Optional<Wallet> find(WalletKey key) {
        return sql.sql(SELECT + " where w.account_id = :account and w.wallet_no = :number")
                .param("account", key.account().value())
                .param("number", key.number())
                .query(WalletStore::row)
                .optional();
    }

    Wallet get(WalletKey key) {
        return find(key).orElseThrow(() -> new IllegalStateException("There is no wallet " + key));
    }

    /** All open wallets of the account, its own ones first. */
    List<Wallet> all(AccountId account) {
        return sql.sql(SELECT + """
                 where w.account_id = :account and w.closed_at is null
                 order by w.user_id nulls first, w.wallet_no
                """)
                .param("account", account.value())
                .query(WalletStore::row)
                .list();
    }

    /** Locks all policies of the account, so that wallets are opened and closed one after the other. */
    void lockPolicies(AccountId account) {
        sql.sql("select asset from wallets.policy where account_id = :account order by asset for update")
                .param("account", account.value())
                .query(String.class)
                .list();
    }

    int nextNumber(AccountId account) {
        return sql.sql("select coalesce(max(wallet_no), 0) + 1 from wallets.wallet where account_id = :account")
                .param("account", account.value())
                .query(Integer.class)
                .single();
    }

    long defaultUserCredit(AccountId account, Asset asset) {
        return sql.sql("select default_user_credit from wallets.policy where account_id = :account and asset = :asset")
                .param("account", account.value())
                .param("asset", asset.code())
                .query(Long.class)
                .single();
    }

    void watch(AccountId account, Asset asset, @Nullable Long level) {
        sql.sql("update wallets.policy set watch_level = :level where account_id = :account and asset = :asset")
                .param("level", level)
                .param("account", account.value())
                .param("asset", asset.code())
                .update();
    }

    void insertUser(AccountId account, UUID id, String externalId) {
        sql.sql("""
                insert into wallets.end_user (account_id, id, external_id) values (:account, :id, :external)
                on conflict do nothing
                """)
                .param("account", account.value())
                .param("id", id)
                .param("external", externalId)
                .update();
    }

    static Wallet row(ResultSet row, int number) throws SQLException {
        return new Wallet(
                new WalletKey(new AccountId(row.getObject("account_id", UUID.class)), row.getInt("wallet_no")),
                Asset.of(row.getString("asset")),
                row.getObject("user_id", UUID.class),
                new WalletPolicy(
                        BillingModel.valueOf(row.getString("billing_model")),
                        row.getBoolean("block_on_zero_balance"),
                        row.getObject("credit_limit", Long.class),
                        row.getBigDecimal("warning_threshold_percent"),
                        row.getBoolean("notify_on_warning"),
                        row.getObject("watch_level", Long.class)),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("own_limit", Long.class),
                row.getBoolean("enabled"));
    }
}
