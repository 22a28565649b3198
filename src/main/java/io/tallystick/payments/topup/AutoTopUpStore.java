package io.tallystick.payments.topup;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Credits;
import io.tallystick.kernel.money.Currency;
import io.tallystick.kernel.money.Money;
import io.tallystick.kernel.paging.PageRequest;
import io.tallystick.payments.SavedMethod;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AutoTopUpStore {

    private static final String COLUMNS = """
            select account_id, enabled, threshold, package_id, amount, saved_method_id, monthly_cap_minor, currency,
                   cool_off_minutes, most_failures, failures, stopped_reason, stopped_at, changed_by_kind, changed_by,
                   changed_by_name, changed_at
              from payments.auto_top_up
            """;

    private final JdbcClient sql;

    AutoTopUpStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Writes what is wanted, whether or not there was something before. */
    void put(AutoTopUp wanted) {
        var amount = wanted.amount();
        var method = wanted.method();
        var stop = wanted.stopped();
        sql.sql("""
                insert into payments.auto_top_up (account_id, enabled, threshold, package_id, amount, saved_method_id,
                                                  monthly_cap_minor, currency, cool_off_minutes, most_failures, failures,
                                                  stopped_reason, stopped_at, changed_by_kind, changed_by, changed_by_name,
                                                  changed_at)
                values (:account, :enabled, :threshold, :package, :amount, :method,
                        :cap, :currency, :coolOff, :mostFailures, :failures,
                        :stoppedReason, :stoppedAt, :byKind, :by, :byName,
                        :changedAt)
                on conflict (account_id) do update
                   set enabled = excluded.enabled, threshold = excluded.threshold, package_id = excluded.package_id,
                       amount = excluded.amount, saved_method_id = excluded.saved_method_id,
                       monthly_cap_minor = excluded.monthly_cap_minor, currency = excluded.currency,
                       cool_off_minutes = excluded.cool_off_minutes, most_failures = excluded.most_failures,
                       failures = excluded.failures, stopped_reason = excluded.stopped_reason,
                       stopped_at = excluded.stopped_at, changed_by_kind = excluded.changed_by_kind,
                       changed_by = excluded.changed_by, changed_by_name = excluded.changed_by_name,
                       changed_at = excluded.changed_at
                """)
                .param("account", wanted.account().value())
                .param("enabled", wanted.enabled())
                .param("threshold", wanted.threshold().millionths())
                .param("package", wanted.packageId())
                .param("amount", amount == null ? null : amount.millionths())
                .param("method", method == null ? null : method.value())
                .param("cap", wanted.monthlyCap().minor())
                .param("currency", wanted.monthlyCap().currency().code())
                .param("coolOff", wanted.coolOff().toMinutes())
                .param("mostFailures", wanted.mostFailures())
                .param("failures", wanted.failures())
                .param("stoppedReason", stop == null ? null : stop.reason().word())
                .param("stoppedAt", stop == null ? null : stop.at().atOffset(ZoneOffset.UTC))
                .param("byKind", wanted.changedBy().kind().name())
                .param("by", wanted.changedBy().id())
                .param("byName", wanted.changedBy().name())
                .param("changedAt", wanted.changedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<AutoTopUp> find(AccountId account) {
        return select("", account);
    }

    /** Locks it: all that tops up this account passes here one after the other. */
    Optional<AutoTopUp> lock(AccountId account) {
        return select(" for update", account);
    }

    /** Those of all accounts, the ones that stopped by themselves first. */
    List<AutoTopUp> pageForStaff(PageRequest page) {
        return sql.sql(COLUMNS + """
                 order by stopped_at desc nulls last, enabled desc, changed_at desc, account_id
                 limit :most offset :skip
                """)
                .param("most", page.size())
                .param("skip", page.offset())
                .query(AutoTopUpStore::row)
                .list();
    }

    long countForStaff() {
        return sql.sql("select count(*) from payments.auto_top_up")
                .query(Long.class)
                .single();
    }

    private Optional<AutoTopUp> select(String lock, AccountId account) {
        return sql.sql(COLUMNS + " where account_id = :account" + lock)
                .param("account", account.value())
                .query(AutoTopUpStore::row)
                .optional();
    }

    private static AutoTopUp row(ResultSet row, int number) throws SQLException {
        var amount = row.getObject("amount", Long.class);
        var method = row.getObject("saved_method_id", UUID.class);
        return new AutoTopUp(
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getBoolean("enabled"),
                new AssetAmount(row.getLong("threshold"), Credits.CREDITS),
                row.getObject("package_id", UUID.class),
                amount == null ? null : new AssetAmount(amount, Credits.CREDITS),
                method == null ? null : new SavedMethod.Id(method),
                Money.ofMinor(row.getLong("monthly_cap_minor"), Currency.of(row.getString("currency"))),
                Duration.ofMinutes(row.getInt("cool_off_minutes")),
                row.getInt("most_failures"),
                row.getInt("failures"),
                stop(row),
                new Actor(
                        Actor.Kind.valueOf(row.getString("changed_by_kind")),
                        row.getObject("changed_by", UUID.class),
                        row.getString("changed_by_name")),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static AutoTopUp.@Nullable Stop stop(ResultSet row) throws SQLException {
        var reason = row.getString("stopped_reason");
        return reason == null
                ? null
                : new AutoTopUp.Stop(
                        AutoTopUp.Reason.valueOf(reason.toUpperCase(Locale.ROOT)),
                        row.getObject("stopped_at", OffsetDateTime.class).toInstant());
    }
}
