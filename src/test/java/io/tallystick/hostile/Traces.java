package io.tallystick.hostile;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What is stored, as a number of rows and the sum of the transactions that wrote them: no row can be added, changed or removed
 * without either of them changing.
 */
final class Traces {

    /** When a session or a key was last used is noted whatever it was used for; usage is folded whoever asks for what. */
    private static final Set<String> NOTED = Set.of(
            "identity.session",
            "identity.api_key",
            "ledger.usage_total",
            "ledger.usage_day",
            "ledger.usage_fold",
            "ledger.usage_watermark");

    private final JdbcTemplate sql;
    private final String question;

    /** @param everything a connection that row-level security does not hide anything from */
    Traces(DataSource everything) {
        this.sql = new JdbcTemplate(everything);
        this.question = sql.queryForList("""
                        select table_schema || '.' || table_name
                          from information_schema.tables
                         where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
                        """, String.class).stream()
                .filter(table -> !NOTED.contains(table))
                .map(table ->
                        "select '%1$s', count(*) || ' rows, written by ' || coalesce(sum(xmin::text::bigint), 0) from %1$s"
                                .formatted(table))
                .collect(Collectors.joining(" union all "));
    }

    SortedMap<String, String> now() {
        var tables = new TreeMap<String, String>();
        sql.query(question, row -> {
            tables.put(row.getString(1), row.getString(2));
        });
        return tables;
    }
}
