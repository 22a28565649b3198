package io.tallystick.kernel.tenancy;

import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Begins each transaction by naming the accounts that it may touch. */
class TenantTransactionManager extends JdbcTransactionManager {

    private static final long serialVersionUID = 1L;

    TenantTransactionManager(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        var scope = Tenancy.scope();
        if (!scope.isEmpty()) {
            nameAccounts(scope, transaction);
        }
    }

    private void nameAccounts(String scope, Object transaction) {
        var holder = Objects.requireNonNull(
                (ConnectionHolder) TransactionSynchronizationManager.getResource(obtainDataSource()), "connection");
        try (var statement =
                holder.getConnection().prepareStatement("select set_config('tallystick.accounts', ?, true)")) {
            statement.setString(1, scope);
            statement.execute();
        } catch (SQLException away) {
            doRollbackOnFailedBegin(transaction, holder);
            throw new CannotCreateTransactionException("Could not name the accounts of a transaction", away);
        }
    }

    private void doRollbackOnFailedBegin(Object transaction, ConnectionHolder holder) {
        try {
            holder.getConnection().rollback();
        } catch (SQLException gone) {
            logger.debug("The connection was already lost", gone);
        }
        doCleanupAfterCompletion(transaction);
    }
}
