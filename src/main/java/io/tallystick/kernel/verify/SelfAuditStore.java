package io.tallystick.kernel.verify;

import io.tallystick.kernel.verify.SelfAuditReport.Finding;
import io.tallystick.kernel.verify.SelfAuditReport.Round;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was found, and how far the examination has come. The rows are the platform's, whatever account they speak of. */
@Repository
class SelfAuditStore {

    /** How far a promise has been examined in a round that is not finished. */
    record Progress(
            String promise,
            UUID from,
            long examined,
            List<String> breaches,
            long workMillis,
            @Nullable String obstacle) {

        static Progress start(String promise) {
            return new Progress(promise, Slice.FIRST, 0, List.of(), 0, null);
        }

        /** The same, with a slice more. */
        Progress and(Verdict verdict, UUID next, long millis) {
            var all = new ArrayList<>(breaches);
            verdict.breaches().stream()
                    .limit(Verifier.MOST_BREACHES - (long) breaches.size())
                    .forEach(all::add);
            return new Progress(promise, next, examined + verdict.examined(), all, workMillis + millis, obstacle);
        }

        /** The same, with a slice more that could not be examined. */
        Progress without(UUID next, String reason) {
            return new Progress(promise, next, examined, breaches, workMillis, reason);
        }
    }

    private final JdbcClient sql;

    SelfAuditStore(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Round> round() {
        return sql.sql("select id, began_at, began_by, finished_at from kernel.self_audit_round")
                .query((row, number) -> new Round(
                        row.getObject("id", UUID.class),
                        instant(row, "began_at"),
                        row.getString("began_by"),
                        nullable(row, "finished_at")))
                .optional();
    }

    /** Begins a round in the place of the one that is finished; false when one is running. */
    boolean begin(Round round) {
        sql.sql("delete from kernel.self_audit_round where finished_at is not null")
                .update();
        return sql.sql("""
                insert into kernel.self_audit_round (id, began_at, began_by) values (:id, :beganAt, :beganBy)
                on conflict do nothing
                """)
                        .param("id", round.id())
                        .param("beganAt", at(round.beganAt()))
                        .param("beganBy", round.beganBy())
                        .update()
                == 1;
    }

    void finish(UUID round, Instant now) {
        sql.sql("update kernel.self_audit_round set finished_at = :now where id = :round")
                .param("now", at(now))
                .param("round", round)
                .update();
    }

    /** The promises that a round has examined. */
    Set<String> doneIn(UUID round) {
        return sql.sql("select promise from kernel.self_audit where round_id = :round")
                .param("round", round)
                .query(String.class)
                .set();
    }

    Optional<Progress> progress(UUID round, String promise) {
        return sql.sql("""
                select next_account, so_far_examined, so_far_breaches, so_far_ms, so_far_obstacle
                  from kernel.self_audit
                 where promise = :promise and running_round = :round
                """)
                .param("promise", promise)
                .param("round", round)
                .query((row, number) -> new Progress(
                        promise,
                        row.getObject("next_account", UUID.class),
                        row.getLong("so_far_examined"),
                        texts(row, "so_far_breaches"),
                        row.getLong("so_far_ms"),
                        row.getString("so_far_obstacle")))
                .optional();
    }

    void note(UUID round, String module, Progress progress) {
        sql.sql("""
                insert into kernel.self_audit as known (promise, module, running_round, next_account, so_far_examined,
                                                        so_far_breaches, so_far_ms, so_far_obstacle)
                values (:promise, :module, :round, :from, :examined, cast(:breaches as text[]), :ms, :obstacle)
                on conflict (promise) do update
                   set module = excluded.module, running_round = excluded.running_round,
                       next_account = excluded.next_account, so_far_examined = excluded.so_far_examined,
                       so_far_breaches = excluded.so_far_breaches, so_far_ms = excluded.so_far_ms,
                       so_far_obstacle = excluded.so_far_obstacle
                """)
                .param("promise", progress.promise())
                .param("module", module)
                .param("round", round)
                .param("from", progress.from())
                .param("examined", progress.examined())
                .param("breaches", progress.breaches().toArray(String[]::new))
                .param("ms", progress.workMillis())
                .param("obstacle", progress.obstacle())
                .update();
    }

    void conclude(UUID round, String module, Progress whole, Instant now) {
        note(round, module, whole);
        sql.sql("""
                update kernel.self_audit
                   set round_id = :round, finished_at = :now, examined = so_far_examined, breaches = so_far_breaches,
                       work_ms = so_far_ms, obstacle = so_far_obstacle, running_round = null
                 where promise = :promise
                """)
                .param("round", round)
                .param("now", at(now))
                .param("promise", whole.promise())
                .update();
    }

    /** Of what was found, that which was not known to be there. */
    List<String> noteBreaches(String promise, List<String> found, Instant now) {
        return found.stream()
                .distinct()
                .filter(breach -> sql.sql("""
                        insert into kernel.self_audit_breach as known (promise, breach, first_seen_at)
                        values (:promise, :breach, :now)
                        on conflict (promise, breach) do update set first_seen_at = :now, gone_at = null
                         where known.gone_at is not null
                        """)
                                .param("promise", promise)
                                .param("breach", breach)
                                .param("now", at(now))
                                .update()
                        == 1)
                .toList();
    }

    void noteGone(String promise, Collection<String> stillThere, Instant now) {
        sql.sql("""
                update kernel.self_audit_breach set gone_at = :now
                 where promise = :promise and gone_at is null and breach <> all (cast(:there as text[]))
                """)
                .param("now", at(now))
                .param("promise", promise)
                .param("there", stillThere.toArray(String[]::new))
                .update();
    }

    /** Forgets promises that nobody makes any more. */
    void keepOnly(Collection<String> promises) {
        sql.sql("delete from kernel.self_audit where promise <> all (cast(:promises as text[]))")
                .param("promises", promises.toArray(String[]::new))
                .update();
    }

    List<Finding> findings() {
        return sql.sql("""
                select module, promise, examined, breaches, finished_at, work_ms, obstacle,
                       (select min(first_seen_at) from kernel.self_audit_breach b
                         where b.promise = a.promise and b.gone_at is null) as broken_since
                  from kernel.self_audit a
                 where finished_at is not null
                """)
                .query((row, number) -> new Finding(
                        row.getString("module"),
                        row.getString("promise"),
                        row.getLong("examined"),
                        texts(row, "breaches"),
                        nullable(row, "broken_since"),
                        nullable(row, "finished_at"),
                        row.getLong("work_ms"),
                        row.getString("obstacle")))
                .list();
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray()).collect(Collectors.toUnmodifiableList());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant nullable(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
