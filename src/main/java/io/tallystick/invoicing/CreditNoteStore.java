package io.tallystick.invoicing;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Currency;
import io.tallystick.kernel.money.Money;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CreditNoteStore {

    private final JdbcClient sql;

    CreditNoteStore(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(CreditNote note) {
        sql.sql("""
                insert into invoicing.credit_note (account_id, id, invoice_id, number, currency, subtotal_minor, tax_minor,
                                                   total_minor, reason, issued_on, issued_at)
                values (:account, :id, :invoice, :number, :currency, :subtotal, :tax, :total, :reason, :issuedOn, :issuedAt)
                """)
                .param("account", note.account().value())
                .param("id", note.id())
                .param("invoice", note.invoice().value())
                .param("number", note.number())
                .param("currency", note.total().currency().code())
                .param("subtotal", note.subtotal().minor())
                .param("tax", note.tax().minor())
                .param("total", note.total().minor())
                .param("reason", note.reason())
                .param("issuedOn", note.issuedOn())
                .param("issuedAt", note.issuedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The credit notes of an invoice, in the order in which they were issued. */
    List<CreditNote> ofInvoice(AccountId account, Invoice.Id invoice) {
        return sql.sql("""
                select id, number, currency, subtotal_minor, tax_minor, reason, issued_on, issued_at
                  from invoicing.credit_note
                 where account_id = :account and invoice_id = :invoice
                 order by issued_at, number
                """)
                .param("account", account.value())
                .param("invoice", invoice.value())
                .query((row, number) -> {
                    var currency = Currency.of(row.getString("currency"));
                    return new CreditNote(
                            account,
                            row.getObject("id", UUID.class),
                            invoice,
                            row.getString("number"),
                            Money.ofMinor(row.getLong("subtotal_minor"), currency),
                            Money.ofMinor(row.getLong("tax_minor"), currency),
                            row.getString("reason"),
                            row.getObject("issued_on", LocalDate.class),
                            row.getObject("issued_at", OffsetDateTime.class).toInstant());
                })
                .list();
    }
}
