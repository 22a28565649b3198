package io.tallystick.payments;

import io.tallystick.invoicing.Invoice;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Currency;
import io.tallystick.kernel.money.Money;
import io.tallystick.kernel.states.State;
import io.tallystick.payments.gateway.GatewayAnswer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a payment's row is read. */
final class PaymentRow {

    static final String COLUMNS = """
            select p.account_id, p.id, p.invoice_id, p.invoice_number, p.subscription_id, p.currency, p.amount_minor,
                   p.due_minor, p.refunded_minor, p.status, p.method, p.reference, p.notes, p.failure_code,
                   p.failure_message, p.admin_notes, p.submitted_by_kind, p.submitted_by, p.submitted_by_name,
                   p.created_at, p.paid_at, p.approved_at, p.provider, p.provider_reference, p.saved_method_id, p.token,
                   p.off_session, p.customer_step, p.customer_secret, p.request_fingerprint,
                   proof.file_name, proof.content_type, octet_length(proof.content) as proof_size
              from payments.payment p
              left join payments.proof on proof.account_id = p.account_id and proof.payment_id = p.id
            """;

    private PaymentRow() {}

    static Payment read(ResultSet row, AccountId account, Payment.Id id, List<Payment.Approval> approvals)
            throws SQLException {
        var currency = Currency.of(row.getString("currency"));
        return new Payment(
                id,
                account,
                new Payment.InvoiceRef(
                        new Invoice.Id(row.getObject("invoice_id", UUID.class)),
                        row.getString("invoice_number"),
                        row.getObject("subscription_id", UUID.class)),
                Money.ofMinor(row.getLong("amount_minor"), currency),
                Money.ofMinor(row.getLong("due_minor"), currency),
                Money.ofMinor(row.getLong("refunded_minor"), currency),
                State.of(Payment.Status.class, row.getString("status")),
                row.getString("method"),
                row.getString("reference"),
                row.getString("notes"),
                row.getString("failure_code"),
                row.getString("failure_message"),
                row.getString("admin_notes"),
                new Actor(
                        Actor.Kind.valueOf(row.getString("submitted_by_kind")),
                        row.getObject("submitted_by", UUID.class),
                        row.getString("submitted_by_name")),
                proof(row),
                approvals,
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "paid_at"),
                instant(row, "approved_at"),
                gateway(row));
    }

    private static Payment.@Nullable AtGateway gateway(ResultSet row) throws SQLException {
        var provider = row.getString("provider");
        if (provider == null) {
            return null;
        }
        var step = row.getString("customer_step");
        return new Payment.AtGateway(
                provider,
                row.getObject("saved_method_id", UUID.class),
                row.getString("token"),
                row.getBoolean("off_session"),
                row.getString("provider_reference"),
                step == null ? null : GatewayAnswer.Step.valueOf(step.toUpperCase(Locale.ROOT)),
                row.getString("customer_secret"));
    }

    private static Proof.@Nullable Summary proof(ResultSet row) throws SQLException {
        var name = row.getString("file_name");
        return name == null ? null : new Proof.Summary(name, row.getString("content_type"), row.getLong("proof_size"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
