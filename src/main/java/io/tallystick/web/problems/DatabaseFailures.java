package io.tallystick.web.problems;

import io.tallystick.kernel.problems.KernelProblem;
import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionSystemException;

/** What a failure of the database means for the caller. */
final class DatabaseFailures {

    private DatabaseFailures() {}

    /** The problem that a failure of the database is; empty when it is another failure, or a fault of ours. */
    static Optional<KernelProblem> problemOf(Throwable failure) {
        if (!(failure instanceof DataAccessException
                || failure instanceof TransactionException
                || failure instanceof SQLException)) {
            return Optional.empty();
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException
                    || cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLNonTransientConnectionException) {
                return Optional.of(KernelProblem.DATABASE_UNAVAILABLE);
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return ofState(sql.getSQLState());
            }
        }
        // The pool says this of a connection that was lost in the middle, and without any code.
        return failure instanceof TransactionSystemException && failure.getCause() instanceof SQLException
                ? Optional.of(KernelProblem.DATABASE_UNAVAILABLE)
                : Optional.empty();
    }

    /** By the classes of PostgreSQL's error codes. */
    private static Optional<KernelProblem> ofState(String state) {
        return switch (state.substring(0, 2)) {
            // Connection, resources, intervention by an operator (shutdown, standby).
            case "08", "53", "57" -> Optional.of(KernelProblem.DATABASE_UNAVAILABLE);
            // A value that does not fit its column: the caller's, where the resource let it pass.
            case "22" -> Optional.of(KernelProblem.VALIDATION_FAILED);
            // A rule that is a constraint as well, a deadlock, a lock that was waited for too long.
            case "23", "40", "55" -> Optional.of(KernelProblem.CONFLICT);
            // Read only: a standby that has not been promoted yet.
            case "25" -> state.equals("25006") ? Optional.of(KernelProblem.DATABASE_UNAVAILABLE) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
