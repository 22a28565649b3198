package io.tallystick.world;

import io.tallystick.kernel.postgres.Database;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is stored, across accounts: the owner of the database passes row-level security by. */
public final class Rows {

    private final JdbcTemplate sql;

    private Rows(JdbcTemplate sql) {
        this.sql = sql;
    }

    static Rows ofStories() {
        return new Rows(
                new JdbcTemplate(StoryServer.context().getBean(Database.class).asOwner()));
    }

    public void run(String statement, Object... arguments) {
        sql.update(statement, arguments);
    }

    public List<String> lines(String query, Object... arguments) {
        return sql.query(query, (row, number) -> row.getString(1), arguments);
    }

    /** What a query would find after a statement, which is taken back. */
    public List<String> linesAfter(String statement, String query) {
        var transaction = new TransactionTemplate(new JdbcTransactionManager(sql.getDataSource()));
        return transaction.execute(running -> {
            running.setRollbackOnly();
            sql.execute(statement);
            return lines(query);
        });
    }

    public long count(String query, Object... arguments) {
        return sql.queryForObject(query, Long.class, arguments);
    }

    /** How many rows each of our tables has, bookkeeping of time and of what is folded in passing apart. */
    public SortedMap<String, Long> counts() {
        var tables = lines("""
                select table_schema || '.' || table_name
                  from information_schema.tables
                 where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
                   and table_name not like '%flyway%' and table_schema || '.' || table_name <> 'sandbox.clock'
                   and table_schema || '.' || table_name not like 'ledger.usage%'
                """);
        var counts = new TreeMap<String, Long>();
        tables.forEach(table -> counts.put(table, count("select count(*) from " + table)));
        return counts;
    }
}
