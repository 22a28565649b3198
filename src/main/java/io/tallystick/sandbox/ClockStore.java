package io.tallystick.sandbox;

import io.tallystick.kernel.mode.Mode;
import io.tallystick.kernel.mode.OnlyIn;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
@OnlyIn(Mode.SANDBOX)
class ClockStore {

    private final JdbcClient sql;

    ClockStore(JdbcClient sql) {
        this.sql = sql;
    }

    Duration ahead() {
        return sql.sql("select ahead_micros from sandbox.clock")
                .query(Long.class)
                .optional()
                .map(micros -> Duration.of(micros, ChronoUnit.MICROS))
                .orElse(Duration.ZERO);
    }

    void keep(Duration ahead) {
        sql.sql("""
                insert into sandbox.clock (only_row, ahead_micros) values (true, :ahead)
                on conflict (only_row) do update set ahead_micros = excluded.ahead_micros
                """)
                .param("ahead", Math.max(0, ahead.dividedBy(ChronoUnit.MICROS.getDuration())))
                .update();
    }
}
