package io.tallystick.kernel.agenda;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The agenda's table as a traveller sees it: in the order of business time. */
@Component
class StepStore {

    private final JdbcClient sql;

    StepStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The entry that comes first, of those due until the moment, even if it is running. */
    Optional<Entry> first(Instant until) {
        return sql.sql("""
                select %s from kernel.agenda
                 where given_up_at is null and due <= :until
                 order by due, id
                 limit 1
                """.formatted(EntryRow.COLUMNS))
                .param("until", EntryRow.at(until))
                .query(EntryRow::entry)
                .optional();
    }

    /** Takes the entry for whoever asks; empty when it is running or gone. */
    Optional<Entry> take(Entry entry, String by, Instant now) {
        return sql.sql("""
                update kernel.agenda
                   set picked = true, picked_by = :by, last_heartbeat = :now, version = version + 1
                 where task_name = :errand and task_instance = :instance and version = :version and not picked
                returning %s
                """.formatted(EntryRow.COLUMNS))
                .param("by", by)
                .param("now", EntryRow.at(now))
                .param("errand", entry.errand())
                .param("instance", entry.instance())
                .param("version", entry.version())
                .query(EntryRow::entry)
                .optional();
    }

    /** Puts every waiting entry where it belongs on the wall, when business time is so far ahead of it. */
    void shift(Duration ahead) {
        sql.sql("""
                update kernel.agenda set execution_time = due - make_interval(secs => :ahead)
                 where not picked and given_up_at is null
                """).param("ahead", EntryRow.seconds(ahead)).update();
    }

    /** Lets go of what a process of this name took and, having crashed, never finished. */
    void release(String takenBy) {
        sql.sql("""
                update kernel.agenda
                   set picked = false, picked_by = null, last_heartbeat = null, version = version + 1
                 where picked and picked_by = :by
                """).param("by", takenBy).update();
    }
}
