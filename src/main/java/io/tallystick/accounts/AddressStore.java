package io.tallystick.accounts;

import io.tallystick.kernel.geo.PostalAddress;
import io.tallystick.kernel.ids.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AddressStore {

    private final JdbcClient sql;

    AddressStore(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(Address address) {
        write("""
                insert into accounts.address (account_id, id, line1, line2, city, state, postal_code, country, is_default)
                values (:account, :id, :line1, :line2, :city, :state, :postalCode, :country, :isDefault)
                """, address);
    }

    void update(Address address) {
        write("""
                update accounts.address
                   set line1 = :line1, line2 = :line2, city = :city, state = :state, postal_code = :postalCode,
                       country = :country, is_default = :isDefault
                 where account_id = :account and id = :id
                """, address);
    }

    void delete(AccountId account, Address.Id id) {
        sql.sql("delete from accounts.address where account_id = :account and id = :id")
                .param("account", account.value())
                .param("id", id.value())
                .update();
    }

    /** Takes the mark from the address that has it, so that another may get it. */
    void unmarkDefault(AccountId account) {
        sql.sql("update accounts.address set is_default = false where account_id = :account and is_default")
                .param("account", account.value())
                .update();
    }

    List<Address> all(AccountId account) {
        return sql.sql("""
                select account_id, id, line1, line2, city, state, postal_code, country, is_default
                  from accounts.address
                 where account_id = :account
                 order by is_default desc, id
                """)
                .param("account", account.value())
                .query(AddressStore::row)
                .list();
    }

    Optional<Address> find(AccountId account, Address.Id id) {
        return all(account).stream().filter(address -> address.id().equals(id)).findFirst();
    }

    /** Serialises changes of an account's addresses: the row of the account always exists. */
    void lockAccount(AccountId account) {
        sql.sql("select 1 from accounts.account where account_id = :account for update")
                .param("account", account.value())
                .query(Integer.class)
                .optional();
    }

    private void write(String statement, Address address) {
        sql.sql(statement)
                .param("account", address.account().value())
                .param("id", address.id().value())
                .param("line1", address.postal().line1())
                .param("line2", address.postal().line2())
                .param("city", address.postal().city())
                .param("state", address.postal().state())
                .param("postalCode", address.postal().postalCode())
                .param("country", address.postal().country())
                .param("isDefault", address.isDefault())
                .update();
    }

    private static Address row(ResultSet row, int number) throws SQLException {
        var postal = new PostalAddress(
                row.getString("line1"),
                row.getString("line2"),
                row.getString("city"),
                row.getString("state"),
                row.getString("postal_code"),
                row.getString("country"));
        return new Address(
                new Address.Id(row.getObject("id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                postal,
                row.getBoolean("is_default"));
    }
}
