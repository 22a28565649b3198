package io.tallystick.invoicing;

import static io.tallystick.ledger.LedgerAccount.BANK;
import static io.tallystick.ledger.LedgerAccount.CUSTOMER_BALANCE;
import static io.tallystick.ledger.LedgerAccount.RECEIVABLES;
import static io.tallystick.ledger.LedgerAccount.REVENUE;
import static io.tallystick.ledger.LedgerAccount.TAX;

import io.tallystick.invoicing.Settlement.Source;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Money;
import io.tallystick.ledger.Journal;
import io.tallystick.ledger.LedgerAccount;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How invoicing's events are booked; the table in the ledger's package says the same for all modules. */
@Component
class InvoiceBooks {

    private final Journal journal;

    InvoiceBooks(Journal journal) {
        this.journal = journal;
    }

    void issued(Invoice invoice) {
        post(
                invoice,
                REVENUE,
                RECEIVABLES,
                invoice.subtotal(),
                "invoice",
                invoice.id().value());
        post(invoice, TAX, RECEIVABLES, invoice.tax(), "invoice", invoice.id().value());
    }

    void voided(Invoice invoice) {
        post(
                invoice,
                RECEIVABLES,
                REVENUE,
                invoice.subtotal(),
                "invoice_void",
                invoice.id().value());
        post(
                invoice,
                RECEIVABLES,
                TAX,
                invoice.tax(),
                "invoice_void",
                invoice.id().value());
    }

    void received(Invoice invoice, Source source, Money allocated, Money excess) {
        post(invoice, RECEIVABLES, BANK, allocated, source.kind(), source.id());
        post(invoice, CUSTOMER_BALANCE, BANK, excess, source.kind(), source.id());
    }

    void balanceUsed(Invoice invoice, Money used) {
        post(
                invoice,
                RECEIVABLES,
                CUSTOMER_BALANCE,
                used,
                "invoice",
                invoice.id().value());
    }

    void refunded(Invoice invoice, Money amount, UUID refund) {
        post(invoice, BANK, RECEIVABLES, amount, "refund", refund);
    }

    void credited(Invoice invoice, CreditNote note) {
        post(invoice, RECEIVABLES, REVENUE, note.subtotal(), "credit_note", note.id());
        post(invoice, RECEIVABLES, TAX, note.tax(), "credit_note", note.id());
    }

    void balanceRefunded(AccountId account, Money amount, UUID refund) {
        journal.postIfPositive(account, BANK, CUSTOMER_BALANCE, amount, "refund", refund);
    }

    private void post(
            Invoice invoice, LedgerAccount from, LedgerAccount to, Money amount, String causeKind, UUID cause) {
        journal.postIfPositive(invoice.account(), from, to, amount, causeKind, cause);
    }
}
