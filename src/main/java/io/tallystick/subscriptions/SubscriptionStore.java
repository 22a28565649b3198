package io.tallystick.subscriptions;

import io.tallystick.catalog.Plan;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.states.State;
import io.tallystick.kernel.time.BillingInterval;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SubscriptionStore {

    private static final String COLUMNS = """
            select account_id, id, plan_id, plan_version, status, billing_interval, quantity, anchor, current_period_start,
                   current_period_end, trial_end, cancel_at_period_end, canceled_at, created_at, updated_at
              from subscriptions.subscription
            """;

    private final JdbcClient sql;

    SubscriptionStore(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(Subscription subscription) {
        write("""
                insert into subscriptions.subscription (account_id, id, plan_id, plan_version, status, billing_interval,
                                                        quantity, anchor, current_period_start, current_period_end,
                                                        trial_end, cancel_at_period_end, canceled_at, created_at, updated_at)
                values (:account, :id, :plan, :version, :status, :interval,
                        :quantity, :anchor, :periodStart, :periodEnd,
                        :trialEnd, :cancelAtEnd, :canceledAt, :createdAt, :updatedAt)
                """, subscription);
    }

    void update(Subscription subscription) {
        write("""
                update subscriptions.subscription
                   set plan_id = :plan, plan_version = :version, status = :status, billing_interval = :interval,
                       quantity = :quantity, anchor = :anchor, current_period_start = :periodStart,
                       current_period_end = :periodEnd, trial_end = :trialEnd, cancel_at_period_end = :cancelAtEnd,
                       canceled_at = :canceledAt, updated_at = :updatedAt
                 where account_id = :account and id = :id
                """, subscription);
    }

    Optional<Subscription> lock(AccountId account, Subscription.Id id) {
        return sql.sql(COLUMNS + " where account_id = :account and id = :id for update")
                .param("account", account.value())
                .param("id", id.value())
                .query(SubscriptionStore::row)
                .optional();
    }

    /** The account's subscription: the one that has not ended, else the last that did. */
    Optional<Subscription> current(AccountId account) {
        return sql.sql(COLUMNS + """
                 where account_id = :account
                 order by status = 'canceled', created_at desc
                 limit 1
                """)
                .param("account", account.value())
                .query(SubscriptionStore::row)
                .optional();
    }

    private void write(String statement, Subscription subscription) {
        sql.sql(statement)
                .param("account", subscription.account().value())
                .param("id", subscription.id().value())
                .param("plan", subscription.plan().value())
                .param("version", subscription.planVersion())
                .param("status", subscription.status().word())
                .param("interval", subscription.interval().word())
                .param("quantity", subscription.quantity())
                .param("anchor", subscription.anchor())
                .param("periodStart", utc(subscription.currentPeriodStart()))
                .param("periodEnd", utc(subscription.currentPeriodEnd()))
                .param("trialEnd", utc(subscription.trialEnd()))
                .param("cancelAtEnd", subscription.cancelAtPeriodEnd())
                .param("canceledAt", utc(subscription.canceledAt()))
                .param("createdAt", utc(subscription.createdAt()))
                .param("updatedAt", utc(subscription.updatedAt()))
                .update();
    }

    private static Subscription row(ResultSet row, int number) throws SQLException {
        return new Subscription(
                new Subscription.Id(row.getObject("id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                new Plan.Id(row.getObject("plan_id", UUID.class)),
                row.getInt("plan_version"),
                State.of(Subscription.Status.class, row.getString("status")),
                BillingInterval.of(row.getString("billing_interval")),
                row.getInt("quantity"),
                row.getObject("anchor", LocalDate.class),
                instant(row, "current_period_start"),
                instant(row, "current_period_end"),
                instant(row, "trial_end"),
                row.getBoolean("cancel_at_period_end"),
                instant(row, "canceled_at"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
