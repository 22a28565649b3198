package io.tallystick.web.idempotency;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.problems.KernelProblem;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The first answers, each written in the transaction of what its request did. */
@Repository
class IdempotencyStore {

    private final JdbcClient sql;

    IdempotencyStore(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Takes the key for the running transaction; false when an earlier request has it. While another transaction holds it,
     * this waits some seconds for its end, then refuses with {@code idempotency_key_in_use}.
     */
    boolean claim(AccountId account, String key, byte[] fingerprint, Instant now) {
        sql.sql("set local lock_timeout = '5s'").update();
        try {
            return insert(account, key, fingerprint, now);
        } catch (PessimisticLockingFailureException stillRunning) {
            throw KernelProblem.IDEMPOTENCY_KEY_IN_USE.because();
        }
    }

    private boolean insert(AccountId account, String key, byte[] fingerprint, Instant now) {
        var inserted = sql.sql("""
                        insert into kernel.idempotency (account_id, key, fingerprint, created_at)
                        values (:account, :key, :fingerprint, :now)
                        on conflict (account_id, key) do nothing
                        """)
                .param("account", account.value())
                .param("key", key)
                .param("fingerprint", fingerprint)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        sql.sql("set local lock_timeout to default").update();
        return inserted == 1;
    }

    Recorded find(AccountId account, String key) {
        return sql.sql("""
                        select fingerprint, status, content_type, body
                          from kernel.idempotency
                         where account_id = :account and key = :key
                        """)
                .param("account", account.value())
                .param("key", key)
                .query((row, number) -> new Recorded(
                        row.getBytes("fingerprint"),
                        row.getInt("status"),
                        row.getString("content_type"),
                        row.getBytes("body")))
                .single();
    }

    void record(AccountId account, String key, Recorded answer) {
        sql.sql("""
                        update kernel.idempotency set status = :status, content_type = :contentType, body = :body
                         where account_id = :account and key = :key
                        """)
                .param("account", account.value())
                .param("key", key)
                .param("status", answer.status())
                .param("contentType", answer.contentType())
                .param("body", answer.body())
                .update();
    }

    void deleteOlderThan(Instant moment) {
        sql.sql("delete from kernel.idempotency where created_at < :moment")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .update();
    }
}
