package io.tallystick.audit;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AuditStore {

    private final JdbcClient sql;

    AuditStore(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(AuditEntry entry) {
        sql.sql("""
                insert into audit.entry (account_id, id, at, actor_kind, actor_id, actor_name, action,
                                         subject_type, subject_id, subject_label, details, address, request_id)
                values (:account, :id, :at, :actor_kind, :actor_id, :actor_name, :action,
                        :subject_type, :subject_id, :subject_label, cast(:details as jsonb), :address, :request)
                """)
                .param("account", entry.account().value())
                .param("id", entry.id())
                .param("at", at(entry.at()))
                .param("actor_kind", entry.actor().kind().name().toLowerCase(Locale.ROOT))
                .param("actor_id", entry.actor().id())
                .param("actor_name", entry.actor().name())
                .param("action", entry.action())
                .param("subject_type", entry.subject().type())
                .param("subject_id", entry.subject().id())
                .param("subject_label", entry.subject().label())
                .param("details", entry.details())
                .param("address", entry.address())
                .param("request", entry.requestId())
                .update();
    }

    /** Newest first. */
    List<AuditEntry> pageForStaff(AuditFilter filter, int limit) {
        var account = filter.account();
        return sql.sql("""
                select * from audit.entry
                 where (cast(:before as uuid) is null or id < :before)
                   and (cast(:account as uuid) is null or account_id = :account)
                   and (cast(:action as text) is null or action = :action or starts_with(action, :action || '.'))
                   and (cast(:actor as text) is null
                        or actor_id::text = :actor or strpos(lower(actor_name), lower(:actor)) > 0)
                   and (cast(:from as timestamptz) is null or at >= :from)
                   and (cast(:until as timestamptz) is null or at < :until)
                 order by id desc
                 limit :limit
                """)
                .param("before", filter.before())
                .param("account", account == null ? null : account.value())
                .param("action", filter.action())
                .param("actor", filter.actor())
                .param("from", at(filter.from()))
                .param("until", at(filter.until()))
                .param("limit", limit)
                .query(AuditStore::entry)
                .list();
    }

    private static AuditEntry entry(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new AccountId(row.getObject("account_id", UUID.class)),
                new Actor(
                        Actor.Kind.valueOf(row.getString("actor_kind").toUpperCase(Locale.ROOT)),
                        row.getObject("actor_id", UUID.class),
                        row.getString("actor_name")),
                row.getString("action"),
                new AuditEntry.Subject(
                        row.getString("subject_type"),
                        row.getObject("subject_id", UUID.class),
                        row.getString("subject_label")),
                row.getString("details"),
                row.getString("address"),
                row.getString("request_id"));
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
