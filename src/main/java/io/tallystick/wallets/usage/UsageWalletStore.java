package io.tallystick.wallets.usage;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Asset;
import io.tallystick.kernel.postgres.PgArray;
import io.tallystick.ledger.Transfer.WalletKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which wallets and users an account has, as far as usage is concerned. */
@Repository
class UsageWalletStore {

    private final JdbcClient sql;

    UsageWalletStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<UsageWallet> of(AccountId account) {
        return sql.sql("""
                select wallet_no, asset, user_id from wallets.wallet where account_id = :account order by wallet_no
                """)
                .param("account", account.value())
                .query((row, number) -> new UsageWallet(
                        row.getInt("wallet_no"),
                        Asset.of(row.getString("asset")),
                        row.getObject("user_id", UUID.class)))
                .list();
    }

    /** In a transaction of its own: for the errand. */
    @Transactional(readOnly = true)
    public List<WalletKey> keys(AccountId account) {
        return of(account).stream()
                .map(wallet -> new WalletKey(account, wallet.number()))
                .toList();
    }

    /** The id by which rows know a user of the product. */
    Optional<UUID> user(AccountId account, String externalId) {
        return sql.sql("select id from wallets.end_user where account_id = :account and external_id = :external")
                .param("account", account.value())
                .param("external", externalId)
                .query(UUID.class)
                .optional();
    }

    /** What the product calls these users. */
    Map<UUID, String> externalIds(AccountId account, Collection<UUID> users) {
        var names = new HashMap<UUID, String>();
        sql.sql("""
                select id, external_id from wallets.end_user
                 where account_id = :account and id = any (cast(:users as uuid[]))
                """)
                .param("account", account.value())
                .param("users", PgArray.of(users))
                .query(row -> {
                    names.put(row.getObject("id", UUID.class), row.getString("external_id"));
                });
        return names;
    }
}
