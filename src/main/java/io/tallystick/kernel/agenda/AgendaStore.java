package io.tallystick.kernel.agenda;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import io.tallystick.kernel.ids.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The agenda's table. Its rows name accounts but are the platform's: the scheduler looks at all of them. */
@Component
class AgendaStore {

    /** Entries of one process that are due at the same moment run in the order in which they were added. */
    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();
    /** Where entries wait that were given up: no clock gets there. */
    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private final JdbcClient sql;

    AgendaStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Adds the entry; an existing one keeps the earlier moment, is revived if it was given up, and runs again if it is running. */
    void add(String errand, AccountId account, UUID subject, Instant due, Instant wall) {
        sql.sql("""
                insert into kernel.agenda as known
                       (task_name, task_instance, execution_time, picked, version, id, account_id, subject_id, due)
                values (:errand, :instance, :wall, false, 1, :id, :account, :subject, :due)
                on conflict (task_name, task_instance) do update
                   set again_due = case when known.picked then least(known.again_due, excluded.due) end,
                       due = case when known.picked then known.due
                                  when known.given_up_at is not null then excluded.due
                                  else least(known.due, excluded.due) end,
                       execution_time = case when known.picked then known.execution_time
                                             else least(known.execution_time, excluded.execution_time) end,
                       consecutive_failures = case when known.given_up_at is not null then 0
                                                   else known.consecutive_failures end,
                       given_up_at = null
                """)
                .param("errand", errand)
                .param("instance", Entry.instance(account, subject))
                .param("wall", EntryRow.at(wall))
                .param("id", IDS.generate())
                .param("account", account.value())
                .param("subject", subject)
                .param("due", EntryRow.at(due))
                .update();
    }

    /** Adds the entry of a recurring errand unless it is there. */
    void addOnce(String errand, Instant due, Instant wall) {
        sql.sql("""
                insert into kernel.agenda
                       (task_name, task_instance, execution_time, picked, version, id, account_id, subject_id, due)
                values (:errand, :instance, :wall, false, 1, :id, :account, :account, :due)
                on conflict (task_name, task_instance) do nothing
                """)
                .param("errand", errand)
                .param("instance", Entry.instance(AccountId.PLATFORM, AccountId.PLATFORM.value()))
                .param("wall", EntryRow.at(wall))
                .param("id", IDS.generate())
                .param("account", AccountId.PLATFORM.value())
                .param("due", EntryRow.at(due))
                .update();
    }

    void remove(String errand, AccountId account, UUID subject) {
        sql.sql("""
                with kept as (
                    update kernel.agenda set again_due = null
                     where task_name = :errand and task_instance = :instance and picked
                )
                delete from kernel.agenda where task_name = :errand and task_instance = :instance and not picked
                """)
                .param("errand", errand)
                .param("instance", Entry.instance(account, subject))
                .update();
    }

    Optional<Entry> find(String errand, String instance) {
        return sql.sql("select %s from kernel.agenda where task_name = :errand and task_instance = :instance"
                        .formatted(EntryRow.COLUMNS))
                .param("errand", errand)
                .param("instance", instance)
                .query(EntryRow::entry)
                .optional();
    }

    /** The entry ran: it leaves, unless it was added again in the meantime. */
    void done(Entry entry, Duration ahead) {
        var left = sql.sql("""
                delete from kernel.agenda
                 where task_name = :errand and task_instance = :instance and version = :version and again_due is null
                """)
                .param("errand", entry.errand())
                .param("instance", entry.instance())
                .param("version", entry.version())
                .update();
        if (left == 0) {
            sql.sql("""
                    update kernel.agenda
                       set picked = false, picked_by = null, last_heartbeat = null, version = version + 1,
                           consecutive_failures = 0, last_error = null,
                           due = again_due, execution_time = again_due - make_interval(secs => :ahead), again_due = null
                     where task_name = :errand and task_instance = :instance and version = :version
                    """)
                    .param("ahead", EntryRow.seconds(ahead))
                    .param("errand", entry.errand())
                    .param("instance", entry.instance())
                    .param("version", entry.version())
                    .update();
        }
    }

    /** The entry waits for its next run, after a success or (with an error) a failure. */
    void again(Entry entry, Instant due, Instant wall, int attempts, @Nullable String error, Instant now) {
        sql.sql("""
                update kernel.agenda
                   set picked = false, picked_by = null, last_heartbeat = null, version = version + 1,
                       due = :due, execution_time = :wall, consecutive_failures = :attempts, last_error = :error,
                       last_failure = case when :attempts > 0 then :now else last_failure end,
                       last_success = case when :attempts > 0 then last_success else :now end
                 where task_name = :errand and task_instance = :instance and version = :version
                """)
                .param("due", EntryRow.at(due))
                .param("wall", EntryRow.at(wall))
                .param("attempts", attempts)
                .param("error", error)
                .param("now", EntryRow.at(now))
                .param("errand", entry.errand())
                .param("instance", entry.instance())
                .param("version", entry.version())
                .update();
    }

    /** The entry stays as it is, for a person to see; adding it again revives it. */
    void giveUp(Entry entry, int attempts, String error, Instant now) {
        again(entry, entry.due(), NEVER, attempts, error, now);
        sql.sql("""
                update kernel.agenda set given_up_at = :now
                 where task_name = :errand and task_instance = :instance and version = :version + 1
                """)
                .param("now", EntryRow.at(now))
                .param("errand", entry.errand())
                .param("instance", entry.instance())
                .param("version", entry.version())
                .update();
    }

    List<GivenUp> givenUp(int limit) {
        return sql.sql("""
                select task_name, account_id, subject_id, consecutive_failures, given_up_at, last_error
                  from kernel.agenda
                 where given_up_at is not null
                 order by given_up_at desc
                 limit :limit
                """)
                .param("limit", limit)
                .query((row, number) -> new GivenUp(
                        row.getString("task_name"),
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getObject("subject_id", UUID.class),
                        row.getInt("consecutive_failures"),
                        EntryRow.instant(row, "given_up_at"),
                        row.getString("last_error")))
                .list();
    }

    long countGivenUp() {
        return sql.sql("select count(*) from kernel.agenda where given_up_at is not null")
                .query(Long.class)
                .single();
    }
}
