package io.tallystick.kernel.agenda;

import io.tallystick.kernel.ids.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** How an entry stands in the table. */
final class EntryRow {

    static final String COLUMNS = "task_name, account_id, subject_id, due, consecutive_failures, version";

    private EntryRow() {}

    static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getString("task_name"),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getObject("subject_id", UUID.class),
                instant(row, "due"),
                row.getInt("consecutive_failures"),
                row.getLong("version"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static double seconds(Duration duration) {
        return duration.toMillis() / 1_000.0;
    }
}
