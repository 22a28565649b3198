package io.tallystick.invoicing;

import io.tallystick.accounts.Account.BillingDetails;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Currency;
import io.tallystick.kernel.money.Money;
import io.tallystick.kernel.states.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class InvoiceStore {

    private static final String COLUMNS = """
            select account_id, id, number, status, currency, subtotal_minor, tax_minor, total_minor, settled_minor,
                   invoice_date, due_on, subject_kind, subject_id, billed_to::text as billed_to, seller::text as seller,
                   issued_at, paid_at, voided_at, void_reason
              from invoicing.invoice
            """;

    private final JdbcClient sql;
    private final JsonMapper json = JsonMapper.builder().build();

    InvoiceStore(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(Invoice invoice) {
        sql.sql("""
                insert into invoicing.invoice (account_id, id, number, status, currency, subtotal_minor, tax_minor,
                                               total_minor, settled_minor, invoice_date, due_on, subject_kind, subject_id,
                                               billed_to, seller, issued_at)
                values (:account, :id, :number, :status, :currency, :subtotal, :tax,
                        :total, :settled, :invoiceDate, :dueOn, :subjectKind, :subject,
                        cast(:billedTo as jsonb), cast(:seller as jsonb), :issuedAt)
                """)
                .param("account", invoice.account().value())
                .param("id", invoice.id().value())
                .param("number", invoice.number())
                .param("status", invoice.status().word())
                .param("currency", invoice.currency().code())
                .param("subtotal", invoice.subtotal().minor())
                .param("tax", invoice.tax().minor())
                .param("total", invoice.total().minor())
                .param("settled", invoice.settled().minor())
                .param("invoiceDate", invoice.invoiceDate())
                .param("dueOn", invoice.dueOn())
                .param("subjectKind", invoice.subject().kind())
                .param("subject", invoice.subject().id())
                .param("billedTo", json.writeValueAsString(invoice.billedTo()))
                .param("seller", json.writeValueAsString(invoice.seller()))
                .param("issuedAt", invoice.issuedAt().atOffset(ZoneOffset.UTC))
                .update();
        for (int index = 0; index < invoice.lines().size(); index++) {
            insertLine(invoice, index + 1, invoice.lines().get(index));
        }
    }

    void update(Invoice invoice) {
        sql.sql("""
                update invoicing.invoice
                   set status = :status, settled_minor = :settled, paid_at = :paidAt, voided_at = :voidedAt,
                       void_reason = :reason
                 where account_id = :account and id = :id
                """)
                .param("account", invoice.account().value())
                .param("id", invoice.id().value())
                .param("status", invoice.status().word())
                .param("settled", invoice.settled().minor())
                .param("paidAt", utc(invoice.paidAt()))
                .param("voidedAt", utc(invoice.voidedAt()))
                .param("reason", invoice.voidReason())
                .update();
    }

    Optional<Invoice> find(AccountId account, Invoice.Id id) {
        return select("", account, id);
    }

    Optional<Invoice> lock(AccountId account, Invoice.Id id) {
        return select(" for update", account, id);
    }

    /** Whose invoice it is, for administrators who know its id alone. */
    Optional<AccountId> accountOfForStaff(Invoice.Id id) {
        return sql.sql("select account_id from invoicing.invoice where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    List<Invoice> page(InvoiceQuery query) {
        return query
                .bind(sql.sql(COLUMNS + query.where() + query.order() + " limit :most offset :skip"))
                .param("most", query.page().size())
                .param("skip", query.page().offset())
                .query((row, number) -> row(row, List.of()))
                .list()
                .stream()
                .map(invoice -> withLines(invoice))
                .toList();
    }

    long count(InvoiceQuery query) {
        return query.bind(sql.sql("select count(*) from invoicing.invoice" + query.where()))
                .query(Long.class)
                .single();
    }

    private Optional<Invoice> select(String lock, AccountId account, Invoice.Id id) {
        return sql.sql(COLUMNS + " where account_id = :account and id = :id" + lock)
                .param("account", account.value())
                .param("id", id.value())
                .query((row, number) -> row(row, lines(account, id)))
                .optional();
    }

    private Invoice withLines(Invoice bare) {
        return new Invoice(
                bare.id(),
                bare.account(),
                bare.number(),
                bare.status(),
                bare.subtotal(),
                bare.tax(),
                bare.total(),
                bare.settled(),
                bare.invoiceDate(),
                bare.dueOn(),
                bare.subject(),
                bare.billedTo(),
                bare.seller(),
                lines(bare.account(), bare.id()),
                bare.issuedAt(),
                bare.paidAt(),
                bare.voidedAt(),
                bare.voidReason());
    }

    private List<Invoice.Line> lines(AccountId account, Invoice.Id id) {
        return sql.sql("""
                select line.description, line.quantity, line.unit_price, line.amount_minor, invoice.currency,
                       line.period_start, line.period_end
                  from invoicing.invoice_line line
                  join invoicing.invoice on invoice.account_id = line.account_id and invoice.id = line.invoice_id
                 where line.account_id = :account and line.invoice_id = :invoice
                 order by line.position
                """)
                .param("account", account.value())
                .param("invoice", id.value())
                .query(InvoiceStore::line)
                .list();
    }

    private void insertLine(Invoice invoice, int position, Invoice.Line line) {
        sql.sql("""
                insert into invoicing.invoice_line (account_id, invoice_id, position, description, quantity, unit_price,
                                                    amount_minor, period_start, period_end)
                values (:account, :invoice, :position, :description, :quantity, :unitPrice, :amount, :start, :end)
                """)
                .param("account", invoice.account().value())
                .param("invoice", invoice.id().value())
                .param("position", position)
                .param("description", line.description())
                .param("quantity", line.quantity())
                .param("unitPrice", line.unitPrice())
                .param("amount", line.amount().minor())
                .param("start", line.periodStart())
                .param("end", line.periodEnd())
                .update();
    }

    private static Invoice.Line line(ResultSet row, int number) throws SQLException {
        return new Invoice.Line(
                row.getString("description"),
                row.getBigDecimal("quantity"),
                row.getBigDecimal("unit_price"),
                Money.ofMinor(row.getLong("amount_minor"), Currency.of(row.getString("currency"))),
                row.getObject("period_start", LocalDate.class),
                row.getObject("period_end", LocalDate.class));
    }

    private Invoice row(ResultSet row, List<Invoice.Line> lines) throws SQLException {
        var currency = Currency.of(row.getString("currency"));
        return new Invoice(
                new Invoice.Id(row.getObject("id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("number"),
                State.of(Invoice.Status.class, row.getString("status")),
                Money.ofMinor(row.getLong("subtotal_minor"), currency),
                Money.ofMinor(row.getLong("tax_minor"), currency),
                Money.ofMinor(row.getLong("total_minor"), currency),
                Money.ofMinor(row.getLong("settled_minor"), currency),
                row.getObject("invoice_date", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                new Invoice.Subject(row.getString("subject_kind"), row.getObject("subject_id", UUID.class)),
                json.readValue(row.getString("billed_to"), BillingDetails.class),
                json.readValue(row.getString("seller"), SellerSnapshot.class),
                lines,
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                instant(row, "paid_at"),
                instant(row, "voided_at"),
                row.getString("void_reason"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
