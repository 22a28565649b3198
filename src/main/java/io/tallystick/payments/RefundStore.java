package io.tallystick.payments;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.access.RequestKey;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Credits;
import io.tallystick.kernel.money.Currency;
import io.tallystick.kernel.money.Money;
import io.tallystick.kernel.states.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RefundStore {

    private static final String COLUMNS = """
            select account_id, id, payment_id, currency, amount_minor, from_invoice_minor, status, reason, with_credit_note,
                   credits_due, credits_taken, failure_message, credit_note_number, provider_reference, asked_by_kind,
                   asked_by, asked_by_name, asked_at, decided_at, request_fingerprint
              from payments.refund
            """;

    private final JdbcClient sql;

    RefundStore(JdbcClient sql) {
        this.sql = sql;
    }

    record Requested(Refund refund, long fingerprint) {}

    void insert(Refund refund, RequestKey request) {
        sql.sql("""
                insert into payments.refund (account_id, id, payment_id, currency, amount_minor, from_invoice_minor, status,
                                             reason, with_credit_note, credits_due, credits_taken, asked_by_kind, asked_by,
                                             asked_by_name, asked_at, request_key, request_fingerprint)
                values (:account, :id, :payment, :currency, :amount, :fromInvoice, :status,
                        :reason, :withCreditNote, 0, 0, :byKind, :by,
                        :byName, :askedAt, :key, :fingerprint)
                """)
                .param("account", refund.account().value())
                .param("id", refund.id().value())
                .param("payment", refund.payment().value())
                .param("currency", refund.amount().currency().code())
                .param("amount", refund.amount().minor())
                .param("fromInvoice", refund.fromInvoice().minor())
                .param("status", refund.status().word())
                .param("reason", refund.reason())
                .param("withCreditNote", refund.withCreditNote())
                .param("byKind", refund.askedBy().kind().name())
                .param("by", refund.askedBy().id())
                .param("byName", refund.askedBy().name())
                .param("askedAt", utc(refund.askedAt()))
                .param("key", request.key())
                .param("fingerprint", request.fingerprint())
                .update();
    }

    /** Writes what became of the refund. One that failed lets go of its request's key, which may succeed later. */
    void update(Refund refund) {
        sql.sql("""
                update payments.refund
                   set status = :status, credits_due = :due, credits_taken = :taken, failure_message = :message,
                       credit_note_number = :note, provider_reference = :reference, decided_at = :decidedAt,
                       request_key = case when :status = 'failed' then null else request_key end
                 where account_id = :account and id = :id
                """)
                .param("account", refund.account().value())
                .param("id", refund.id().value())
                .param("status", refund.status().word())
                .param("due", refund.creditsDue().millionths())
                .param("taken", refund.creditsTaken().millionths())
                .param("message", refund.failureMessage())
                .param("note", refund.creditNote())
                .param("reference", refund.reference())
                .param("decidedAt", utc(refund.decidedAt()))
                .update();
    }

    Optional<Refund> find(AccountId account, Refund.Id id) {
        return sql.sql(COLUMNS + " where account_id = :account and id = :id")
                .param("account", account.value())
                .param("id", id.value())
                .query((row, number) -> row(row))
                .optional();
    }

    Optional<Requested> findByKey(AccountId account, @Nullable String key) {
        return sql.sql(COLUMNS + " where account_id = :account and request_key = :key")
                .param("account", account.value())
                .param("key", key)
                .query((row, number) -> new Requested(row(row), row.getLong("request_fingerprint")))
                .optional();
    }

    /** The refunds of a payment, in the order in which they were asked for. */
    List<Refund> ofPayment(AccountId account, Payment.Id payment) {
        return sql.sql(COLUMNS + " where account_id = :account and payment_id = :payment order by asked_at, id")
                .param("account", account.value())
                .param("payment", payment.value())
                .query((row, number) -> row(row))
                .list();
    }

    private static Refund row(ResultSet row) throws SQLException {
        var currency = Currency.of(row.getString("currency"));
        var decided = row.getObject("decided_at", OffsetDateTime.class);
        return new Refund(
                new AccountId(row.getObject("account_id", UUID.class)),
                new Refund.Id(row.getObject("id", UUID.class)),
                new Payment.Id(row.getObject("payment_id", UUID.class)),
                Money.ofMinor(row.getLong("amount_minor"), currency),
                Money.ofMinor(row.getLong("from_invoice_minor"), currency),
                State.of(Refund.Status.class, row.getString("status")),
                row.getString("reason"),
                row.getBoolean("with_credit_note"),
                new AssetAmount(row.getLong("credits_due"), Credits.CREDITS),
                new AssetAmount(row.getLong("credits_taken"), Credits.CREDITS),
                row.getString("failure_message"),
                row.getString("credit_note_number"),
                row.getString("provider_reference"),
                new Actor(
                        Actor.Kind.valueOf(row.getString("asked_by_kind")),
                        row.getObject("asked_by", UUID.class),
                        row.getString("asked_by_name")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                decided == null ? null : decided.toInstant());
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
