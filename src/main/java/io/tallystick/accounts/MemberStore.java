package io.tallystick.accounts;

import io.tallystick.kernel.access.Memberships.Membership;
import io.tallystick.kernel.access.Role;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.ids.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MemberStore {

    private final JdbcClient sql;

    MemberStore(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(AccountId account, PersonId person, Role role, Instant since) {
        sql.sql("""
                insert into accounts.member (account_id, person_id, role, since)
                values (:account, :person, :role, :since)
                """)
                .param("account", account.value())
                .param("person", person.value())
                .param("role", role.name().toLowerCase(Locale.ROOT))
                .param("since", since.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** All accounts of a person, the oldest membership first: the one a person acts for when none is named. */
    List<Membership> ofPersonAcrossAccounts(PersonId person) {
        return sql.sql("""
                select account.account_id, account.name, account.slug, account.status, member.role,
                       member.since = min(member.since) over () as is_default
                  from accounts.member
                  join accounts.account using (account_id)
                 where member.person_id = :person
                 order by member.since, account.account_id
                """)
                .param("person", person.value())
                .query(MemberStore::row)
                .list();
    }

    Optional<String> statusOf(AccountId account) {
        return sql.sql("select status from accounts.account where account_id = :account")
                .param("account", account.value())
                .query(String.class)
                .optional();
    }

    int count(AccountId account) {
        return sql.sql("select count(*) from accounts.member where account_id = :account")
                .param("account", account.value())
                .query(Integer.class)
                .single();
    }

    /** Who has which place in the account. */
    List<Place> places(AccountId account) {
        return sql.sql("""
                select person_id, role, since
                  from accounts.member
                 where account_id = :account
                 order by since, person_id
                """)
                .param("account", account.value())
                .query((row, number) -> new Place(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        Role.valueOf(row.getString("role").toUpperCase(Locale.ROOT)),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** A person's place in an account. */
    record Place(PersonId person, Role role, Instant since) {}

    private static Membership row(ResultSet row, int number) throws SQLException {
        return new Membership(
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("name"),
                row.getString("slug"),
                row.getString("status"),
                Role.valueOf(row.getString("role").toUpperCase(Locale.ROOT)),
                row.getBoolean("is_default"));
    }
}
