package io.tallystick.invoicing;

import java.time.YearMonth;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The counters of document numbers. A counter's row is locked until its transaction ends, so it is asked last. */
@Repository
class NumberStore {

    private final JdbcClient sql;

    NumberStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The next number of a series in a month: {@code INV-2026-01-00001}. A rollback gives it back. */
    String next(String series, YearMonth month) {
        var last = sql.sql("""
                insert into invoicing.number_counter (series, month, last) values (:series, :month, 1)
                on conflict (series, month) do update set last = number_counter.last + 1
                returning last
                """)
                .param("series", series)
                .param("month", month.toString())
                .query(Long.class)
                .single();
        return "%s-%s-%05d".formatted(series, month, last).toUpperCase(Locale.ROOT);
    }
}
