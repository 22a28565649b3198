package io.tallystick.identity;

import static io.tallystick.identity.PersonStore.timestamp;

import io.tallystick.kernel.ids.PersonId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AdministratorStore {

    private final JdbcClient sql;

    AdministratorStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Adds the person; false when they are an administrator already. */
    boolean insert(PersonId person, String addedBy, Instant now) {
        return sql.sql("""
                        insert into identity.administrator (person_id, added_by, added_at)
                        values (:person, :addedBy, :now) on conflict (person_id) do nothing
                        """)
                        .param("person", person.value())
                        .param("addedBy", addedBy)
                        .param("now", timestamp(now))
                        .update()
                == 1;
    }

    /** Locks every administrator, in one order: of two removals the second sees what the first left. */
    List<PersonId> lockAll() {
        return sql.sql("select person_id from identity.administrator order by person_id for update")
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    void delete(PersonId person) {
        sql.sql("delete from identity.administrator where person_id = :person")
                .param("person", person.value())
                .update();
    }

    List<Administrator> list() {
        return sql.sql("""
                        select p.id, p.email, p.first_name, p.last_name, p.created_at, true as is_administrator,
                               a.added_by, a.added_at
                          from identity.administrator a
                          join identity.person p on p.id = a.person_id
                         order by a.added_at, p.id
                        """)
                .query((row, number) -> new Administrator(
                        PersonStore.person(row),
                        row.getString("added_by"),
                        row.getObject("added_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
