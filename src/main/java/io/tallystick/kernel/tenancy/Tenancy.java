package io.tallystick.kernel.tenancy;

import io.tallystick.kernel.ids.AccountId;
import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Names the accounts that the current thread's transactions may touch. PostgreSQL's row-level security holds every statement
 * to it, so SQL that forgets its {@code where} sees nothing of another account. Without a scope it sees no account at all.
 */
@Component
public class Tenancy {

    private static final String EVERY_ACCOUNT = "*";
    private static final ThreadLocal<String> SCOPE = ThreadLocal.withInitial(() -> "");

    private final JdbcClient sql;
    private final TransactionTemplate reading;

    Tenancy(DataSource dataSource, PlatformTransactionManager transactions) {
        this.sql = JdbcClient.create(dataSource);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** The value that a new transaction hands to PostgreSQL. */
    static String scope() {
        return SCOPE.get();
    }

    /** Does the work within one account: inside a running transaction for the length of the work, else for those that it begins. */
    public <T> T within(AccountId account, Supplier<T> work) {
        return scoped(account.value().toString(), work);
    }

    /** {@link #within(AccountId, Supplier)} for work without a result. */
    public void within(AccountId account, Runnable work) {
        within(account, () -> {
            work.run();
            return true;
        });
    }

    /** Reads within one account, in a read-only transaction where none is running. */
    public <T> T read(AccountId account, Supplier<T> question) {
        return within(account, () -> Objects.requireNonNull(reading.execute(begun -> question.get())));
    }

    /** Does the work across all accounts: for platform administrators and for errands that look for what is due. */
    public <T> T acrossAccounts(Supplier<T> work) {
        return scoped(EVERY_ACCOUNT, work);
    }

    /** Opens a scope for the length of a request; {@link #leave} ends it. */
    public void enter(AccountId account) {
        SCOPE.set(account.value().toString());
    }

    /** Opens the scope of a platform administrator for the length of a request. */
    public void enterAcrossAccounts() {
        SCOPE.set(EVERY_ACCOUNT);
    }

    public void leave() {
        SCOPE.remove();
    }

    private <T> T scoped(String scope, Supplier<T> work) {
        var outer = SCOPE.get();
        SCOPE.set(scope);
        tellRunningTransaction(scope);
        try {
            var result = work.get();
            tellRunningTransaction(outer);
            return result;
        } finally {
            SCOPE.set(outer);
        }
    }

    private void tellRunningTransaction(String scope) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            sql.sql("select set_config('tallystick.accounts', :scope, true)")
                    .param("scope", scope)
                    .query(String.class)
                    .single();
        }
    }
}
