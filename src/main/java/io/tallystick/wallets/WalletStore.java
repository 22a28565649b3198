package io.tallystick.wallets;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Asset;
import io.tallystick.ledger.Transfer.WalletKey;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WalletStore {

    private final JdbcClient sql;

    WalletStore(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(Wallet wallet) {
        sql.sql("""
                insert into wallets.policy (account_id, asset, billing_model, block_on_zero_balance, credit_limit)
                values (:account, :asset, :model, :block, :limit)
                """)
                .param("account", wallet.key().account().value())
                .param("asset", wallet.asset().code())
                .param("model", wallet.policy().model().name())
                .param("block", wallet.policy().blockOnZeroBalance())
                .param("limit", wallet.policy().creditLimit())
                .update();
        sql.sql("""
                insert into wallets.wallet (account_id, wallet_no, asset, user_id, opened_at)
                values (:account, :number, :asset, :user, :openedAt)
                """)
                .param("account", wallet.key().account().value())
                .param("number", wallet.key().number())
                .param("asset", wallet.asset().code())
                .param("user", wallet.user())
                .param("openedAt", wallet.openedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Wallet> find(AccountId account, Asset asset) {
        return select("", account, asset);
    }

    /** Locks the wallet's row, which always exists: all who decide about this wallet pass here one after the other. */
    Optional<Wallet> lock(AccountId account, Asset asset) {
        return select("for update of wallet", account, asset);
    }

    /** The id of a user of the account, made from the product's own id so that it needs no counter, and noted once. */
    UUID internUser(AccountId account, String externalId) {
        var id = UUID.nameUUIDFromBytes((account.value() + ":" + externalId).getBytes(StandardCharsets.UTF_8));
        sql.sql("""
                insert into wallets.end_user (account_id, id, external_id) values (:account, :id, :external)
                on conflict do nothing
                """)
                .param("account", account.value())
                .param("id", id)
                .param("external", externalId)
                .update();
        return id;
    }

    private Optional<Wallet> select(String lock, AccountId account, Asset asset) {
        return sql.sql("""
                select wallet.account_id, wallet.wallet_no, wallet.asset, wallet.user_id, wallet.opened_at,
                       policy.billing_model, policy.block_on_zero_balance, policy.credit_limit
                  from wallets.wallet
                  join wallets.policy using (account_id, asset)
                 where wallet.account_id = :account and wallet.asset = :asset and wallet.user_id is null
                """ + lock)
                .param("account", account.value())
                .param("asset", asset.code())
                .query(WalletStore::row)
                .optional();
    }

    private static Wallet row(ResultSet row, int number) throws SQLException {
        return new Wallet(
                new WalletKey(new AccountId(row.getObject("account_id", UUID.class)), row.getInt("wallet_no")),
                Asset.of(row.getString("asset")),
                row.getObject("user_id", UUID.class),
                new WalletPolicy(
                        BillingModel.valueOf(row.getString("billing_model")),
                        row.getBoolean("block_on_zero_balance"),
                        row.getObject("credit_limit", Long.class)),
                row.getObject("opened_at", OffsetDateTime.class).toInstant());
    }
}
