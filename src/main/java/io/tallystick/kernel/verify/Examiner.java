package io.tallystick.kernel.verify;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the database one question, as the application's own role: it can change nothing and takes no long picture. */
@Component
class Examiner {

    private final JdbcClient sql;

    Examiner(JdbcClient sql) {
        this.sql = sql;
    }

    /** Examines a slice; a question that takes longer than a minute is broken off by the database. */
    @Transactional(readOnly = true)
    public Verdict examine(Proof proof, Slice slice) {
        sql.sql("set local statement_timeout = '60s'").update();
        return Verifier.examine(sql, proof, slice);
    }
}
