package io.tallystick.wallets.mandates;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.wallets.WalletUsers;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EndUserStore {

    /** Beyond this many nobody chooses from a list. */
    private static final int LISTED = 10_000;

    private final JdbcClient sql;

    EndUserStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Notes a user once. */
    UUID intern(AccountId account, String external) {
        var id = WalletUsers.id(account, external);
        sql.sql("""
                insert into wallets.end_user (account_id, id, external_id) values (:account, :id, :external)
                on conflict do nothing
                """)
                .param("account", account.value())
                .param("id", id)
                .param("external", external)
                .update();
        return id;
    }

    List<String> externalIds(AccountId account) {
        return sql.sql(
                        "select external_id from wallets.end_user where account_id = :account order by external_id limit :most")
                .param("account", account.value())
                .param("most", LISTED)
                .query(String.class)
                .list();
    }

    /** The ids that the API was given, by the wallets' own. */
    Map<UUID, String> externalIds(AccountId account, Collection<UUID> ids) {
        var found = new HashMap<UUID, String>();
        sql.sql("select id, external_id from wallets.end_user where account_id = :account and id = any(:ids)")
                .param("account", account.value())
                .param("ids", ids.toArray(new UUID[0]))
                .query(row -> {
                    found.put(row.getObject("id", UUID.class), row.getString("external_id"));
                });
        return found;
    }
}
