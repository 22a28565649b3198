package io.tallystick.notifications;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.paging.PageRequest;
import io.tallystick.kernel.states.State;
import io.tallystick.notifications.Email.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EmailStore {

    private final JdbcClient sql;

    EmailStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Writes the mail, unless its cause has told the recipient already. */
    boolean insert(Email email) {
        return sql.sql("""
                insert into notifications.email (account_id, id, template, cause_id, recipient, subject, html, body,
                                                 invoice_id, is_secret, status, created_at)
                values (:account, :id, :template, :cause, :recipient, :subject, :html, :body,
                        :invoice, :secret, :status, :created_at)
                on conflict (account_id, template, cause_id, recipient) do nothing
                """)
                        .param("account", email.account().value())
                        .param("id", email.id().value())
                        .param("template", email.template())
                        .param("cause", email.cause())
                        .param("recipient", email.recipient())
                        .param("subject", email.subject())
                        .param("html", email.html())
                        .param("body", email.text())
                        .param("invoice", email.invoice())
                        .param("secret", email.isSecret())
                        .param("status", email.status().word())
                        .param("created_at", at(email.createdAt()))
                        .update()
                == 1;
    }

    Optional<Email> lock(AccountId account, Email.Id id) {
        return sql.sql("select * from notifications.email where account_id = :account and id = :id for update")
                .param("account", account.value())
                .param("id", id.value())
                .query(EmailStore::email)
                .optional();
    }

    void sending(Email email) {
        sql.sql("""
                update notifications.email set status = 'sending', attempts = attempts + 1
                 where account_id = :account and id = :id
                """)
                .param("account", email.account().value())
                .param("id", email.id().value())
                .update();
    }

    void outcome(Email email, Status status, @Nullable String error, @Nullable Instant sentAt) {
        sql.sql("""
                update notifications.email set status = :status, last_error = :error, sent_at = :sent_at
                 where account_id = :account and id = :id
                """)
                .param("status", status.word())
                .param("error", error)
                .param("sent_at", at(sentAt))
                .param("account", email.account().value())
                .param("id", email.id().value())
                .update();
    }

    void forgetWords(Email email) {
        sql.sql("update notifications.email set html = '', body = '' where account_id = :account and id = :id")
                .param("account", email.account().value())
                .param("id", email.id().value())
                .update();
    }

    Optional<Email> findAcrossAccounts(Email.Id id) {
        return sql.sql("select * from notifications.email where id = :id")
                .param("id", id.value())
                .query(EmailStore::email)
                .optional();
    }

    /** Newest first. */
    List<Email> pageAcrossAccounts(@Nullable String recipient, PageRequest page) {
        return sql.sql("""
                select * from notifications.email
                 where cast(:recipient as text) is null or strpos(recipient, :recipient) > 0
                 order by id desc
                 limit :limit offset :offset
                """)
                .param("recipient", recipient)
                .param("limit", page.size())
                .param("offset", page.offset())
                .query(EmailStore::email)
                .list();
    }

    long countAcrossAccounts(@Nullable String recipient) {
        return sql.sql("""
                select count(*) from notifications.email
                 where cast(:recipient as text) is null or strpos(recipient, :recipient) > 0
                """).param("recipient", recipient).query(Long.class).single();
    }

    private static Email email(ResultSet row, int number) throws SQLException {
        var sentAt = row.getObject("sent_at", OffsetDateTime.class);
        return new Email(
                new AccountId(row.getObject("account_id", UUID.class)),
                new Email.Id(row.getObject("id", UUID.class)),
                row.getString("template"),
                row.getObject("cause_id", UUID.class),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("html"),
                row.getString("body"),
                row.getObject("invoice_id", UUID.class),
                row.getBoolean("is_secret"),
                State.of(Status.class, row.getString("status")),
                row.getInt("attempts"),
                row.getString("last_error"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                sentAt == null ? null : sentAt.toInstant());
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
