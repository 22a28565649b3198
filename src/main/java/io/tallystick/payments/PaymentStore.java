package io.tallystick.payments;

import io.tallystick.invoicing.Invoice;
import io.tallystick.kernel.access.Actor;
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

    void update(Payment payment) {
        sql.sql("""
                update payments.payment
                   set status = :status, failure_code = :code, failure_message = :message, admin_notes = :adminNotes,
                       paid_at = :paidAt, approved_at = :approvedAt
                 where account_id = :account and id = :id
                """)
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
