package io.tallystick.wallets.mandates;

import io.tallystick.kernel.access.Role;
import io.tallystick.kernel.ids.AccountId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ProviderStore {

    /** The word of the row that holds for the whole account. */
    private static final String WHOLE_ACCOUNT = "";

    private final JdbcClient sql;

    ProviderStore(JdbcClient sql) {
        this.sql = sql;
    }

    ProviderRules find(AccountId account) {
        var ofAccount = new AtomicReference<@Nullable List<String>>();
        var ofRoles = new EnumMap<Role, List<String>>(Role.class);
        sql.sql("select role, providers from wallets.allowed_providers where account_id = :account")
                .param("account", account.value())
                .query(row -> {
                    var providers =
                            Arrays.asList((String[]) row.getArray("providers").getArray());
                    if (row.getString("role").equals(WHOLE_ACCOUNT)) {
                        ofAccount.set(providers);
                    } else {
                        ofRoles.put(Role.valueOf(row.getString("role").toUpperCase(Locale.ROOT)), providers);
                    }
                });
        return new ProviderRules(Optional.ofNullable(ofAccount.get()), ofRoles);
    }

    void replace(AccountId account, ProviderRules rules) {
        sql.sql("delete from wallets.allowed_providers where account_id = :account")
                .param("account", account.value())
                .update();
        rules.ofAccount().ifPresent(providers -> insert(account, WHOLE_ACCOUNT, providers));
        rules.ofRoles().forEach((role, providers) -> insert(account, role.name().toLowerCase(Locale.ROOT), providers));
    }

    private void insert(AccountId account, String role, List<String> providers) {
        sql.sql(
                        "insert into wallets.allowed_providers (account_id, role, providers) values (:account, :role, :providers)")
                .param("account", account.value())
                .param("role", role)
                .param("providers", providers.toArray(new String[0]))
                .update();
    }
}
