package io.tallystick.accounts;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.ids.PersonId;
import io.tallystick.kernel.money.Currency;
import io.tallystick.kernel.postgres.PgArray;
import io.tallystick.kernel.states.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AccountStore {

    private static final String COLUMNS = """
            select account_id, name, slug, status, plan_id, billing_email, tax_id, country,
                   timezone, currency, owner_id, created_at
              from accounts.account
            """;

    private final JdbcClient sql;

    AccountStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whether the slug was still free; somebody who takes it at the same moment is waited for. */
    boolean insert(Account account) {
        return sql.sql("""
                insert into accounts.account (account_id, name, slug, status, plan_id, billing_email, tax_id, country,
                                              timezone, currency, owner_id, created_at)
                values (:account, :name, :slug, :status, :plan, :billingEmail, :taxId, :country,
                        :timezone, :currency, :owner, :createdAt)
                on conflict (slug) do nothing
                """)
                        .param("account", account.id().value())
                        .param("name", account.name())
                        .param("slug", account.slug())
                        .param("status", account.status().word())
                        .param("plan", account.plan())
                        .param("billingEmail", account.billingEmail())
                        .param("taxId", account.taxId())
                        .param("country", account.country())
                        .param("timezone", account.timezone().getId())
                        .param("currency", account.currency().code())
                        .param("owner", account.owner().value())
                        .param("createdAt", account.createdAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void update(Account account) {
        sql.sql("""
                update accounts.account
                   set name = :name, status = :status, plan_id = :plan, billing_email = :billingEmail,
                       tax_id = :taxId, timezone = :timezone
                 where account_id = :account
                """)
                .param("account", account.id().value())
                .param("name", account.name())
                .param("status", account.status().word())
                .param("plan", account.plan())
                .param("billingEmail", account.billingEmail())
                .param("taxId", account.taxId())
                .param("timezone", account.timezone().getId())
                .update();
    }

    Map<AccountId, ZoneId> timezones(Collection<AccountId> accounts) {
        var ids = PgArray.of(accounts.stream().map(AccountId::value).toList());
        var zones = new HashMap<AccountId, ZoneId>();
        // A join, since there may be a million of them: an "any" would compare each account with each of the array.
        sql.sql("""
                select account_id, timezone
                  from unnest(cast(:accounts as uuid[])) as asked (account_id)
                  join accounts.account using (account_id)
                """).param("accounts", ids).query(row -> {
            zones.put(new AccountId(row.getObject("account_id", UUID.class)), ZoneId.of(row.getString("timezone")));
        });
        return zones;
    }

    Optional<Account> find(AccountId account) {
        return select("", account);
    }

    Optional<Account> lock(AccountId account) {
        return select("for update", account);
    }

    /** The account that stands some places after an id, across accounts. */
    Optional<UUID> acrossAccountsAfter(UUID from, int places) {
        return sql.sql("""
                select account_id from accounts.account where account_id >= :from order by account_id offset :places limit 1
                """)
                .param("from", from)
                .param("places", places)
                .query(UUID.class)
                .optional();
    }

    /** Slugs are unique over all accounts, so this question looks across them, past row-level security. */
    boolean slugTaken(String slug) {
        return sql.sql("select accounts.slug_taken(:slug)")
                .param("slug", slug)
                .query(Boolean.class)
                .single();
    }

    List<Account> pageForStaff(AccountQuery query) {
        return query.bind(sql.sql(COLUMNS + query.where() + " order by account_id desc limit :most offset :skip"))
                .param("most", query.page().size())
                .param("skip", query.page().offset())
                .query(AccountStore::row)
                .list();
    }

    Set<AccountId> matchingForStaff(String words) {
        return sql.sql("select account_id from accounts.account where " + AccountQuery.MATCHES)
                .param("search", words)
                .query((row, number) -> new AccountId(row.getObject("account_id", UUID.class)))
                .set();
    }

    long countForStaff(AccountQuery query) {
        return query.bind(sql.sql("select count(*) from accounts.account" + query.where()))
                .query(Long.class)
                .single();
    }

    private Optional<Account> select(String lock, AccountId account) {
        return sql.sql(COLUMNS + " where account_id = :account " + lock)
                .param("account", account.value())
                .query(AccountStore::row)
                .optional();
    }

    static Account row(ResultSet row, int number) throws SQLException {
        return new Account(
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("name"),
                row.getString("slug"),
                State.of(Account.Status.class, row.getString("status")),
                row.getObject("plan_id", UUID.class),
                row.getString("billing_email"),
                row.getString("tax_id"),
                row.getString("country"),
                ZoneId.of(row.getString("timezone")),
                Currency.of(row.getString("currency")),
                new PersonId(row.getObject("owner_id", UUID.class)),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
