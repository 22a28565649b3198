package io.tallystick.identity;

import static io.tallystick.identity.PersonStore.timestamp;

import io.tallystick.kernel.ids.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SessionStore {

    private static final String SELECT = """
            select s.id as session_id, s.last_seen_at, p.id, p.email, p.first_name, p.last_name, p.created_at,
                   a.person_id is not null as is_administrator
              from identity.session s
              join identity.person p on p.id = s.person_id
              left join identity.administrator a on a.person_id = p.id
            """;

    private final JdbcClient sql;

    SessionStore(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(Session.Opened opened, RequestInfo from, Instant now) {
        var session = opened.session();
        sql.sql("""
                        insert into identity.session (id, person_id, cookie_hash, access_hash, created_at, last_seen_at,
                                                      access_expires_at, address, user_agent)
                        values (:id, :person, :cookie, :access, :now, :now, :expires, :address, :userAgent)
                        """)
                .param("id", session.id().value())
                .param("person", session.person().id().value())
                .param("cookie", Secret.hash(opened.cookieToken()))
                .param("access", Secret.hash(opened.accessToken()))
                .param("now", timestamp(now))
                .param("expires", timestamp(now.plus(Session.ACCESS)))
                .param("address", from.address())
                .param("userAgent", from.userAgent())
                .update();
    }

    Optional<Session> findByCookie(byte[] hash, Instant notIdleSince) {
        return sql.sql(SELECT + " where s.cookie_hash = :hash and s.last_seen_at > :since")
                .param("hash", hash)
                .param("since", timestamp(notIdleSince))
                .query((row, number) -> session(row))
                .optional();
    }

    Optional<Session> findByAccess(byte[] hash, Instant now) {
        return sql.sql(SELECT + " where s.access_hash = :hash and s.access_expires_at > :now")
                .param("hash", hash)
                .param("now", timestamp(now))
                .query((row, number) -> session(row))
                .optional();
    }

    void touch(Session.Id id, Instant now) {
        sql.sql("update identity.session set last_seen_at = :now where id = :id")
                .param("id", id.value())
                .param("now", timestamp(now))
                .update();
    }

    void delete(Session.Id id) {
        sql.sql("delete from identity.session where id = :id")
                .param("id", id.value())
                .update();
    }

    void deleteAll(PersonId person) {
        sql.sql("delete from identity.session where person_id = :person")
                .param("person", person.value())
                .update();
    }

    void deleteIdle(PersonId person, Instant notIdleSince) {
        sql.sql("delete from identity.session where person_id = :person and last_seen_at <= :since")
                .param("person", person.value())
                .param("since", timestamp(notIdleSince))
                .update();
    }

    private static Session session(ResultSet row) throws SQLException {
        return new Session(
                new Session.Id(row.getObject("session_id", UUID.class)),
                PersonStore.person(row),
                row.getObject("last_seen_at", OffsetDateTime.class).toInstant());
    }
}
