package io.tallystick.identity;

import io.tallystick.kernel.ids.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PersonStore {

    private static final String SELECT = """
            select p.id, p.email, p.first_name, p.last_name, p.password_hash, p.created_at, a.person_id is not null as is_administrator
              from identity.person p
              left join identity.administrator a on a.person_id = p.id
            """;

    private final JdbcClient sql;

    PersonStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Stores a new person; false when someone has the e-mail address. */
    boolean insert(Person person, @Nullable String passwordHash) {
        return sql.sql("""
                        insert into identity.person (id, email, first_name, last_name, password_hash, created_at)
                        values (:id, :email, :firstName, :lastName, :passwordHash, :createdAt)
                        on conflict (email) do nothing
                        """)
                        .param("id", person.id().value())
                        .param("email", person.email())
                        .param("firstName", person.firstName())
                        .param("lastName", person.lastName())
                        .param("passwordHash", passwordHash)
                        .param("createdAt", timestamp(person.createdAt()))
                        .update()
                == 1;
    }

    Optional<Person> find(PersonId id) {
        return sql.sql(SELECT + " where p.id = :id")
                .param("id", id.value())
                .query((row, number) -> person(row))
                .optional();
    }

    List<Person> findAll(Collection<PersonId> ids) {
        return sql.sql(SELECT + " where p.id = any(:ids)")
                .param("ids", ids.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, number) -> person(row))
                .list();
    }

    Optional<WithPassword> findByEmail(String email) {
        return sql.sql(SELECT + " where p.email = :email")
                .param("email", email)
                .query((row, number) -> new WithPassword(person(row), row.getString("password_hash")))
                .optional();
    }

    void updatePassword(PersonId id, String passwordHash) {
        sql.sql("update identity.person set password_hash = :passwordHash where id = :id")
                .param("id", id.value())
                .param("passwordHash", passwordHash)
                .update();
    }

    static Person person(ResultSet row) throws SQLException {
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("email"),
                row.getString("first_name"),
                row.getString("last_name"),
                row.getBoolean("is_administrator"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** A person and the hash of the password, where one was set. */
    record WithPassword(Person person, @Nullable String passwordHash) {}
}
