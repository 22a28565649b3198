package io.tallystick.payments;

import io.tallystick.kernel.ids.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One at a time for an account's saved methods: a row that always exists is locked, since the methods may be none. */
@Repository
class MethodLockStore {

    private final JdbcClient sql;

    MethodLockStore(JdbcClient sql) {
        this.sql = sql;
    }

    void take(AccountId account) {
        sql.sql("insert into payments.method_lock (account_id) values (:account) on conflict do nothing")
                .param("account", account.value())
                .update();
        sql.sql("select 1 from payments.method_lock where account_id = :account for update")
                .param("account", account.value())
                .query(Integer.class)
                .single();
    }
}
