package io.tallystick.map;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fills any table with rows that mean nothing but belong to an account, so that a new table is tried without a line of its own. */
final class RowOfAnything {

    private final String table;
    private final List<Column> columns;

    private record Column(String name, String type) {

        String value() {
            return switch (type) {
                case "uuid" -> "'019b76da-a800-7000-8000-00000000000f'";
                case "text" -> "'x'";
                case "smallint", "integer", "bigint", "numeric" -> "1";
                case "boolean" -> "true";
                case "date", "timestamptz", "timestamp with time zone" -> "'2026-01-01'";
                case "bytea" -> "'\\x00'";
                case "json", "jsonb", "text[]" -> "'{}'";
                default -> throw new IllegalStateException("Teach RowOfAnything a value of type " + type);
            };
        }
    }

    RowOfAnything(String table, JdbcClient owner) {
        this.table = table;
        this.columns = owner.sql("""
                select attname as name, format_type(atttypid, null) as type from pg_attribute
                 where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = ''
                   and attnotnull and attname <> 'account_id'
                """).param(table).query(Column.class).list();
    }

    /** Drops what would ask for meaning: checks, and rows that other tables would have to have. */
    void acceptAnything(JdbcClient owner) {
        for (var constraint : owner.sql("""
                select conname from pg_constraint
                 where conrelid = ?::regclass and (contype in ('c', 'f') or contype = 'u')
                """).param(table).query(String.class).list()) {
            owner.sql("alter table %s drop constraint %s cascade".formatted(table, constraint))
                    .update();
        }
    }

    void insert(JdbcClient sql, UUID account) {
        var names = columns.stream().map(column -> ", " + column.name()).collect(Collectors.joining());
        var values = columns.stream().map(column -> ", " + column.value()).collect(Collectors.joining());
        sql.sql("insert into %s (account_id%s) values (?%s)".formatted(table, names, values))
                .param(account)
                .update();
    }
}
