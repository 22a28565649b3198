package io.tallystick.web.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** What a failure of the database means for the caller. */
class DatabaseFailuresTest {

    @ParameterizedTest
    @CsvSource({
        "08006, database_unavailable",
        "57P01, database_unavailable",
        "57P03, database_unavailable",
        "53300, database_unavailable",
        "25006, database_unavailable",
        "22P05, validation_failed",
        "22003, validation_failed",
        "23505, conflict",
        "23514, conflict",
        "40P01, conflict",
        "40001, conflict",
        "55P03, conflict",
        "42601, unexpected",
        "25P02, unexpected"
    })
    void byPostgresErrorCode(String state, String code) {
        var failure = new UncategorizedSQLException("work", null, new SQLException("failed", state));
        assertThat(Refusals.of(failure).problem().code()).isEqualTo(code);
    }

    @Test
    void aConnectionThatCannotBeHadIsADatabaseThatIsAway() {
        for (var failure : new Exception[] {
            new CannotCreateTransactionException("no", new SQLTransientConnectionException("pool time-out")),
            new DataAccessResourceFailureException("no", new ConnectException("refused")),
            new TransactionSystemException("JDBC rollback failed", new SQLException("Connection is closed")),
        }) {
            assertThat(Refusals.of(failure).problem().code()).isEqualTo("database_unavailable");
        }
    }
}
