package io.tallystick.ledger;

import com.zaxxer.hikari.HikariDataSource;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.ids.Uuids;
import io.tallystick.kernel.postgres.Database;
import io.tallystick.kernel.postgres.ModuleMigrations;
import io.tallystick.kernel.postgres.TestHome;
import io.tallystick.kernel.verify.Verifier;
import io.tallystick.ledger.Transfer.Kind;
import io.tallystick.ledger.Transfer.WalletKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A ledger whose rows a test writes as it pleases. */
final class UsageBooks {

    private static final Database DATABASE = Database.open(TestHome.settings("usage"));

    static {
        new ModuleMigrations(DATABASE).run();
    }

    private static final HikariDataSource ROWS = pool();

    private final DataSource rows = ROWS;
    private final JdbcClient sql = JdbcClient.create(rows);
    private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(rows));
    private final UsageFolds folds;
    private final UsageTotals totals = new UsageTotals(new UsageTotalStore(sql));

    /**
     * @param mostRows that one transaction folds
     */
    UsageBooks(int mostRows) {
        folds = new UsageFolds(new UsageFoldStore(sql), mostRows);
    }

    private static HikariDataSource pool() {
        var pool = new HikariDataSource();
        pool.setDataSource(DATABASE.asOwner());
        pool.setMaximumPoolSize(12);
        return pool;
    }

    static WalletKey wallet(int number) {
        return new WalletKey(AccountId.next(), number);
    }

    void append(
            WalletKey wallet,
            long seq,
            Kind kind,
            long amount,
            Instant at,
            @Nullable UUID user,
            @Nullable UsageContext context) {
        sql.sql("""
                insert into ledger.transfer (account_id, wallet_no, seq, kind, counter_account, amount, balance_after,
                       held_after, burned_after, created_at, key, fingerprint, context_id, user_id)
                values (:account, :wallet, :seq, :kind, 13, :amount, 0, 0, 0, :at, :key, 0, :context, :user)
                """)
                .param("account", wallet.account().value())
                .param("wallet", wallet.number())
                .param("seq", seq)
                .param("kind", kind.number())
                .param("amount", amount)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("key", Uuids.next())
                .param("context", context == null ? null : context.number())
                .param("user", user)
                .update();
    }

    void know(AccountId account, UsageContext context) {
        sql.sql("""
                insert into ledger.context (account_id, id, operation, unit, model, provider, feature, price_version, actor)
                values (:account, :id, :operation, :unit, :model, :provider, :feature, :priceVersion, :actor)
                on conflict do nothing
                """)
                .param("account", account.value())
                .param("id", context.number())
                .param("operation", context.operation())
                .param("unit", context.unit())
                .param("model", context.model())
                .param("provider", context.provider())
                .param("feature", context.feature())
                .param("priceVersion", context.priceVersion())
                .param("actor", context.actor())
                .update();
    }

    List<WalletKey> fold(Collection<WalletKey> wallets, ZoneId zone) {
        return within(() -> folds.fold(wallets, zone));
    }

    UsageFolds folds() {
        return folds;
    }

    <T> T within(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(begun -> work.get()));
    }

    UsageTotals totals() {
        return totals;
    }

    /**
     * @param lookedThrough rows of one wallet that a page looks through
     */
    UsageLog log(int lookedThrough) {
        return new UsageLog(new UsageLogStore(sql), lookedThrough);
    }

    UsageSince since(WalletKey wallet, java.time.LocalDate day, ZoneId zone) {
        try (Connection connection = rows.getConnection()) {
            return UsageTotals.since(connection, wallet, day, zone);
        } catch (SQLException away) {
            throw new IllegalStateException(away);
        }
    }

    long usedSince(
            WalletKey wallet, java.time.LocalDate day, ZoneId zone, @Nullable UUID user, @Nullable String feature) {
        try (Connection connection = rows.getConnection()) {
            return UsageTotals.usedSince(connection, wallet, day, zone, user, feature);
        } catch (SQLException away) {
            throw new IllegalStateException(away);
        }
    }

    long foldedSeq(WalletKey wallet) {
        return sql.sql("select folded_seq from ledger.usage_fold where account_id = :account and wallet_no = :wallet")
                .param("account", wallet.account().value())
                .param("wallet", wallet.number())
                .query(Long.class)
                .single();
    }

    JdbcClient sql() {
        return sql;
    }

    /** What the proofs find wrong. */
    List<String> breaches() {
        return Verifier.examine(rows, UsageProofs.all()).stream()
                .flatMap(verdict -> verdict.breaches().stream())
                .toList();
    }
}
