package io.tallystick.payments;

import io.tallystick.invoicing.Invoice;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.access.RequestKey;
import io.tallystick.kernel.ids.AccountId;
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
class PaymentStore {

    private final JdbcClient sql;

    PaymentStore(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(Payment payment, Optional<Proof> proof) {
        sql.sql("""
                insert into payments.payment (account_id, id, invoice_id, invoice_number, subscription_id, currency,
                                              amount_minor, due_minor, refunded_minor, status, method, reference, notes,
                                              submitted_by_kind, submitted_by, submitted_by_name, created_at)
                values (:account, :id, :invoice, :number, :subscription, :currency,
                        :amount, :due, :refunded, :status, :method, :reference, :notes,
                        :byKind, :by, :byName, :createdAt)
                """)
                .param("account", payment.account().value())
                .param("id", payment.id().value())
                .param("invoice", payment.invoice().id().value())
                .param("number", payment.invoice().number())
                .param("subscription", payment.invoice().subscription())
                .param("currency", payment.amount().currency().code())
                .param("amount", payment.amount().minor())
                .param("due", payment.due().minor())
                .param("refunded", payment.refunded().minor())
                .param("status", payment.status().word())
                .param("method", payment.method())
                .param("reference", payment.reference())
                .param("notes", payment.notes())
                .param("byKind", payment.submittedBy().kind().name())
                .param("by", payment.submittedBy().id())
                .param("byName", payment.submittedBy().name())
                .param("createdAt", utc(payment.createdAt()))
                .update();
        proof.ifPresent(file -> insertProof(payment, file));
    }

    /** Writes what became of the payment. One that came to nothing lets go of its request's key, which may succeed later. */
    void update(Payment payment) {
        var gateway = payment.gateway();
        var step = gateway == null ? null : gateway.step();
        sql.sql("""
                update payments.payment
                   set status = :status, failure_code = :code, failure_message = :message, admin_notes = :adminNotes,
                       paid_at = :paidAt, approved_at = :approvedAt, refunded_minor = :refunded,
                       provider_reference = :reference, customer_step = :step, customer_secret = :secret,
                       request_key = case when :status in ('failed', 'cancelled') then null else request_key end
                 where account_id = :account and id = :id
                """)
                .param("refunded", payment.refunded().minor())
                .param("reference", gateway == null ? null : gateway.reference())
                .param("step", step == null ? null : step.word())
                .param("secret", gateway == null ? null : gateway.secret())
                .param("account", payment.account().value())
                .param("id", payment.id().value())
                .param("status", payment.status().word())
                .param("code", payment.failureCode())
                .param("message", payment.failureMessage())
                .param("adminNotes", payment.adminNotes())
                .param("paidAt", utc(payment.paidAt()))
                .param("approvedAt", utc(payment.approvedAt()))
                .update();
    }

    /** Writes an attempt at a gateway, which {@link #insert} has written as a payment, with the request that asked for it. */
    void noteGateway(Payment payment, RequestKey request) {
        var gateway = payment.atGateway();
        sql.sql("""
                update payments.payment
                   set provider = :provider, saved_method_id = :savedMethod, token = :token, off_session = :offSession,
                       request_key = :key, request_fingerprint = :fingerprint
                 where account_id = :account and id = :id
                """)
                .param("account", payment.account().value())
                .param("id", payment.id().value())
                .param("provider", gateway.provider())
                .param("savedMethod", gateway.savedMethod())
                .param("token", gateway.token())
                .param("offSession", gateway.offSession())
                .param("key", request.key())
                .param("fingerprint", request.fingerprint())
                .update();
    }

    /** The attempt that a request with this key made, with the request's fingerprint. */
    Optional<Requested> findByKey(AccountId account, @Nullable String key) {
        return sql.sql(PaymentRow.COLUMNS + " where p.account_id = :account and p.request_key = :key")
                .param("account", account.value())
                .param("key", key)
                .query((row, number) -> new Requested(row(row, number), row.getLong("request_fingerprint")))
                .optional();
    }

    record Requested(Payment payment, long fingerprint) {}

    /** The attempt at a gateway for this invoice that is not decided. */
    Optional<Payment> underWay(AccountId account, Invoice.Id invoice) {
        return sql.sql(PaymentRow.COLUMNS + """
                 where p.account_id = :account and p.invoice_id = :invoice and p.status in ('pending', 'processing')
                """)
                .param("account", account.value())
                .param("invoice", invoice.value())
                .query(this::row)
                .optional();
    }

    /** Locks a payment of the account. */
    Optional<Payment> lock(AccountId account, Payment.Id id) {
        sql.sql("select 1 from payments.payment where account_id = :account and id = :id for update")
                .param("account", account.value())
                .param("id", id.value())
                .query(Integer.class)
                .optional();
        return find(account, id);
    }

    void insertApproval(Payment payment, Payment.Approval approval) {
        sql.sql("""
                insert into payments.approval (account_id, payment_id, approved_by, approved_by_name, approved_at, notes)
                values (:account, :payment, :by, :byName, :at, :notes)
                """)
                .param("account", payment.account().value())
                .param("payment", payment.id().value())
                .param("by", approval.by().id())
                .param("byName", approval.by().name())
                .param("at", utc(approval.at()))
                .param("notes", approval.notes())
                .update();
    }

    Optional<Payment> find(AccountId account, Payment.Id id) {
        return sql.sql(PaymentRow.COLUMNS + " where p.account_id = :account and p.id = :id")
                .param("account", account.value())
                .param("id", id.value())
                .query(this::row)
                .optional();
    }

    Optional<Payment> findForStaff(Payment.Id id) {
        return sql.sql(PaymentRow.COLUMNS + " where p.id = :id")
                .param("id", id.value())
                .query(this::row)
                .optional();
    }

    /** Locks the payment, whoever's it is: decisions about it are made one after the other. */
    Optional<Payment> lockForStaff(Payment.Id id) {
        sql.sql("select 1 from payments.payment where id = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .optional();
        return findForStaff(id);
    }

    /** The confirmation of this invoice that is under review. */
    Optional<Payment> openFor(AccountId account, Invoice.Id invoice) {
        return sql.sql(PaymentRow.COLUMNS + """
                 where p.account_id = :account and p.invoice_id = :invoice and p.status = 'pending_approval'
                """)
                .param("account", account.value())
                .param("invoice", invoice.value())
                .query(this::row)
                .optional();
    }

    /** The payments of an invoice, newest first. */
    List<Payment> ofInvoice(AccountId account, Invoice.Id invoice) {
        return sql.sql(PaymentRow.COLUMNS + """
                 where p.account_id = :account and p.invoice_id = :invoice
                 order by p.created_at desc, p.id desc
                """)
                .param("account", account.value())
                .param("invoice", invoice.value())
                .query(this::row)
                .list();
    }

    List<Payment> page(PaymentQuery query) {
        return query.bind(sql.sql(PaymentRow.COLUMNS + query.where() + query.order() + " limit :most offset :skip"))
                .param("most", query.page().size())
                .param("skip", query.page().offset())
                .query(this::row)
                .list();
    }

    long count(PaymentQuery query) {
        return query.bind(sql.sql("select count(*) from payments.payment p" + query.where()))
                .query(Long.class)
                .single();
    }

    Optional<Proof> proof(AccountId account, Payment.Id payment) {
        return sql.sql("""
                select file_name, content_type, content
                  from payments.proof
                 where account_id = :account and payment_id = :payment
                """)
                .param("account", account.value())
                .param("payment", payment.value())
                .query((row, number) -> Proof.of(row.getString("file_name"), row.getBytes("content")))
                .optional();
    }

    private void insertProof(Payment payment, Proof proof) {
        sql.sql("""
                insert into payments.proof (account_id, payment_id, file_name, content_type, content)
                values (:account, :payment, :name, :type, :content)
                """)
                .param("account", payment.account().value())
                .param("payment", payment.id().value())
                .param("name", proof.fileName())
                .param("type", proof.type().mediaType())
                .param("content", proof.content())
                .update();
    }

    private Payment row(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        var account = new AccountId(row.getObject("account_id", UUID.class));
        var id = new Payment.Id(row.getObject("id", UUID.class));
        return PaymentRow.read(row, account, id, approvals(account, id));
    }

    private List<Payment.Approval> approvals(AccountId account, Payment.Id payment) {
        return sql.sql("""
                select approved_by, approved_by_name, approved_at, notes
                  from payments.approval
                 where account_id = :account and payment_id = :payment
                 order by approved_at, approved_by
                """)
                .param("account", account.value())
                .param("payment", payment.value())
                .query((row, number) -> new Payment.Approval(
                        new Actor(
                                Actor.Kind.ADMINISTRATOR,
                                row.getObject("approved_by", UUID.class),
                                row.getString("approved_by_name")),
                        row.getObject("approved_at", OffsetDateTime.class).toInstant(),
                        row.getString("notes")))
                .list();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
