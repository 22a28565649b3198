package io.tallystick.kernel.verify;

import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Examines proofs on one picture of the database, so that work going on beside it looks like no fault. */
public final class Verifier {

    static final int MOST_BREACHES = 100;

    private Verifier() {}

    /**
     * Examines all proofs.
     *
     * @param everything a connection that row-level security does not hide anything from
     */
    public static List<Verdict> examine(DataSource everything, List<Proof> proofs) {
        var snapshot = new TransactionTemplate(new JdbcTransactionManager(everything));
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setReadOnly(true);
        var sql = JdbcClient.create(everything);
        return Objects.requireNonNull(snapshot.execute(
                begun -> proofs.stream().map(proof -> examine(sql, proof)).toList()));
    }

    private static Verdict examine(JdbcClient sql, Proof proof) {
        return examine(sql, proof, Slice.EVERYTHING);
    }

    /** Examines one proof, as far as the slice goes when it can be sliced. */
    static Verdict examine(JdbcClient sql, Proof proof, Slice slice) {
        var examined = ask(sql, proof.examined(), slice).query(Long.class).single();
        var breaches = ask(sql, "select * from (" + proof.breaches() + ") breach limit " + MOST_BREACHES, slice)
                .query(String.class)
                .list();
        return new Verdict(proof, examined, breaches);
    }

    private static StatementSpec ask(JdbcClient sql, String question, Slice slice) {
        var statement = sql.sql(question);
        return question.contains(":until")
                ? statement.param("from", slice.from()).param("until", slice.until())
                : statement;
    }
}
