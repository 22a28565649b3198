package io.tallystick.identity;

import static io.tallystick.identity.PersonStore.timestamp;

import io.tallystick.kernel.ids.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PasswordResetStore {

    private final JdbcClient sql;

    PasswordResetStore(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(byte[] tokenHash, PersonId person, Instant expiresAt) {
        sql.sql("""
                        insert into identity.password_reset (token_hash, person_id, expires_at)
                        values (:hash, :person, :expires)
                        """)
                .param("hash", tokenHash)
                .param("person", person.value())
                .param("expires", timestamp(expiresAt))
                .update();
    }

    /** Uses the token up; of two requests with the same token only one finds it. */
    Optional<PersonId> take(byte[] tokenHash, Instant now) {
        return sql.sql("""
                        delete from identity.password_reset
                         where token_hash = :hash and expires_at > :now
                        returning person_id
                        """)
                .param("hash", tokenHash)
                .param("now", timestamp(now))
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .optional();
    }

    void deleteAll(PersonId person) {
        sql.sql("delete from identity.password_reset where person_id = :person")
                .param("person", person.value())
                .update();
    }
}
