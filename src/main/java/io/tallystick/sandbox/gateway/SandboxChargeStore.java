package io.tallystick.sandbox.gateway;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Currency;
import io.tallystick.kernel.money.Money;
import io.tallystick.kernel.states.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SandboxChargeStore {

    private static final String COLUMNS = """
            select account_id, id, token, currency, amount_minor, refunded_minor, status, secret, failure_code,
                   failure_message
              from sandbox.charge
            """;

    private final JdbcClient sql;

    SandboxChargeStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Writes the charge; false when its id is known, also from one that commits just now. */
    boolean insert(SandboxCharge charge, Instant at) {
        return sql.sql("""
                insert into sandbox.charge (account_id, id, token, currency, amount_minor, status, secret, failure_code,
                                            failure_message, made_at)
                values (:account, :id, :token, :currency, :amount, :status, :secret, :code, :message, :at)
                on conflict do nothing
                """)
                        .param("account", charge.account().value())
                        .param("id", charge.id())
                        .param("token", charge.token())
                        .param("currency", charge.amount().currency().code())
                        .param("amount", charge.amount().minor())
                        .param("status", charge.status().word())
                        .param("secret", charge.secret())
                        .param("code", charge.failureCode())
                        .param("message", charge.failureMessage())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void update(SandboxCharge charge) {
        sql.sql("""
                update sandbox.charge
                   set token = :token, status = :status, failure_code = :code, failure_message = :message
                 where account_id = :account and id = :id
                """)
                .param("account", charge.account().value())
                .param("id", charge.id())
                .param("token", charge.token())
                .param("status", charge.status().word())
                .param("code", charge.failureCode())
                .param("message", charge.failureMessage())
                .update();
    }

    Optional<SandboxCharge> lock(AccountId account, UUID id) {
        return sql.sql(COLUMNS + " where account_id = :account and id = :id for update")
                .param("account", account.value())
                .param("id", id)
                .query(SandboxChargeStore::row)
                .optional();
    }

    /** The charge that a browser's secret opens, whosever it is. */
    Optional<SandboxCharge> findForBrowser(String secret) {
        return sql.sql(COLUMNS + " where secret = :secret")
                .param("secret", secret)
                .query(SandboxChargeStore::row)
                .optional();
    }

    /** Writes a refund and counts it; false when its id is known. */
    boolean insertRefund(SandboxCharge charge, UUID refund, Money amount, boolean succeeded, Instant at) {
        var written = sql.sql("""
                insert into sandbox.refund (account_id, id, charge_id, amount_minor, status, made_at)
                values (:account, :id, :charge, :amount, :status, :at)
                on conflict do nothing
                """)
                .param("account", charge.account().value())
                .param("id", refund)
                .param("charge", charge.id())
                .param("amount", amount.minor())
                .param("status", succeeded ? "succeeded" : "failed")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        if (written == 1 && succeeded) {
            sql.sql("""
                    update sandbox.charge set refunded_minor = refunded_minor + :amount
                     where account_id = :account and id = :id
                    """)
                    .param("account", charge.account().value())
                    .param("id", charge.id())
                    .param("amount", amount.minor())
                    .update();
        }
        return written == 1;
    }

    Optional<String> refundStatus(AccountId account, UUID refund) {
        return sql.sql("select status from sandbox.refund where account_id = :account and id = :id")
                .param("account", account.value())
                .param("id", refund)
                .query(String.class)
                .optional();
    }

    private static SandboxCharge row(ResultSet row, int number) throws SQLException {
        var currency = Currency.of(row.getString("currency"));
        return new SandboxCharge(
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getObject("id", UUID.class),
                row.getString("token"),
                Money.ofMinor(row.getLong("amount_minor"), currency),
                Money.ofMinor(row.getLong("refunded_minor"), currency),
                State.of(SandboxCharge.Status.class, row.getString("status")),
                row.getString("secret"),
                row.getString("failure_code"),
                row.getString("failure_message"));
    }
}
