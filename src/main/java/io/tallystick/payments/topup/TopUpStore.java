package io.tallystick.payments.topup;

import io.tallystick.invoicing.Invoice;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Credits;
import io.tallystick.kernel.money.Currency;
import io.tallystick.kernel.money.Money;
import io.tallystick.kernel.states.State;
import io.tallystick.payments.SavedMethod;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TopUpStore {

    private static final String COLUMNS = """
            select account_id, id, after_top_up, month, status, balance_before, threshold, credits, amount_minor, currency,
                   cap_minor, order_id, invoice_id, saved_method_id, failure_code, failure_message, began_at, ended_at
              from payments.top_up
            """;

    private final JdbcClient sql;

    TopUpStore(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(TopUp begun) {
        sql.sql("""
                insert into payments.top_up (account_id, id, after_top_up, month, status, balance_before, threshold, credits,
                                             amount_minor, currency, cap_minor, order_id, invoice_id, saved_method_id, began_at)
                values (:account, :id, :after, :month, :status, :balance, :threshold, :credits,
                        :amount, :currency, :cap, :order, :invoice, :method, :beganAt)
                """)
                .param("account", begun.account().value())
                .param("id", begun.id())
                .param("after", begun.after())
                .param("month", begun.month().toString())
                .param("status", begun.status().word())
                .param("balance", begun.balanceBefore().millionths())
                .param("threshold", begun.threshold().millionths())
                .param("credits", begun.credits().millionths())
                .param("amount", begun.amount().minor())
                .param("currency", begun.amount().currency().code())
                .param("cap", begun.cap().minor())
                .param("order", begun.order())
                .param("invoice", begun.invoice().value())
                .param("method", begun.method().value())
                .param("beganAt", begun.beganAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void update(TopUp ended) {
        var failure = ended.failure();
        sql.sql("""
                update payments.top_up
                   set status = :status, failure_code = :code, failure_message = :message, ended_at = :endedAt
                 where account_id = :account and id = :id
                """)
                .param("account", ended.account().value())
                .param("id", ended.id())
                .param("status", ended.status().word())
                .param("code", failure == null ? null : failure.code())
                .param("message", failure == null ? null : failure.message())
                .param("endedAt", Objects.requireNonNull(ended.endedAt()).atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<TopUp> running(AccountId account) {
        return sql.sql(COLUMNS + " where account_id = :account and status = 'running'")
                .param("account", account.value())
                .query(TopUpStore::row)
                .optional();
    }

    /** Locks the one that runs for this invoice. */
    Optional<TopUp> lockRunning(AccountId account, Invoice.Id invoice) {
        return sql.sql(COLUMNS
                        + " where account_id = :account and invoice_id = :invoice and status = 'running' for update")
                .param("account", account.value())
                .param("invoice", invoice.value())
                .query(TopUpStore::row)
                .optional();
    }

    /** The newest first. */
    List<TopUp> newest(AccountId account, int most) {
        return sql.sql(COLUMNS + " where account_id = :account order by began_at desc, id desc limit :most")
                .param("account", account.value())
                .param("most", most)
                .query(TopUpStore::row)
                .list();
    }

    Optional<TopUp> lastSucceeded(AccountId account) {
        return sql.sql(COLUMNS + """
                 where account_id = :account and status = 'succeeded'
                 order by ended_at desc, id desc
                 limit 1
                """)
                .param("account", account.value())
                .query(TopUpStore::row)
                .optional();
    }

    /** What was spent, or is being spent, in a month. */
    Money spent(AccountId account, YearMonth month, Currency currency) {
        var minor = sql.sql("""
                select coalesce(sum(amount_minor), 0)
                  from payments.top_up
                 where account_id = :account and month = :month and currency = :currency and status <> 'failed'
                """)
                .param("account", account.value())
                .param("month", month.toString())
                .param("currency", currency.code())
                .query(Long.class)
                .single();
        return Money.ofMinor(minor, currency);
    }

    private static TopUp row(ResultSet row, int number) throws SQLException {
        var currency = Currency.of(row.getString("currency"));
        var failure = row.getString("failure_code");
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new TopUp(
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getObject("id", UUID.class),
                row.getObject("after_top_up", UUID.class),
                YearMonth.parse(row.getString("month")),
                State.of(TopUp.Status.class, row.getString("status")),
                new AssetAmount(row.getLong("balance_before"), Credits.CREDITS),
                new AssetAmount(row.getLong("threshold"), Credits.CREDITS),
                new AssetAmount(row.getLong("credits"), Credits.CREDITS),
                Money.ofMinor(row.getLong("amount_minor"), currency),
                Money.ofMinor(row.getLong("cap_minor"), currency),
                row.getObject("order_id", UUID.class),
                new Invoice.Id(row.getObject("invoice_id", UUID.class)),
                new SavedMethod.Id(row.getObject("saved_method_id", UUID.class)),
                failure == null ? null : new TopUp.Failure(failure, row.getString("failure_message")),
                row.getObject("began_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant());
    }
}
