package io.tallystick.invoicing;

import static io.tallystick.kernel.problems.KernelProblem.NOT_FOUND;

import io.tallystick.invoicing.Settlement.Source;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.ids.Uuids;
import io.tallystick.kernel.money.Currency;
import io.tallystick.kernel.money.Money;
import io.tallystick.kernel.news.News;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of an invoice when money for it goes back. */
@Service
public class InvoiceRefunds {

    private final InvoiceStore store;
    private final SettlementStore settlements;
    private final CreditNoteStore notes;
    private final NumberStore numbers;
    private final SellerSnapshots sellers;
    private final InvoiceBooks books;
    private final News news;
    private final Clock clock;

    InvoiceRefunds(
            InvoiceStore store,
            SettlementStore settlements,
            CreditNoteStore notes,
            NumberStore numbers,
            SellerSnapshots sellers,
            InvoiceBooks books,
            News news,
            Clock clock) {
        this.store = store;
        this.settlements = settlements;
        this.notes = notes;
        this.numbers = numbers;
        this.sellers = sellers;
        this.books = books;
        this.news = news;
        this.clock = clock;
    }

    /**
     * A refund to be booked.
     *
     * @param id whose refund it is; it is booked once
     * @param amount above zero, and at most what the refunded payment had settled
     * @param creditNote why the amount is not owed after all; null when it is owed again
     */
    public record Order(
            AccountId account,
            Invoice.Id invoice,
            UUID id,
            Money amount,
            @Nullable String creditNote) {}

    /** The invoice as it stands now, with the credit note that was issued for it. */
    public record Booked(Invoice invoice, @Nullable CreditNote creditNote) {}

    /**
     * Takes back what a payment had settled. Without a credit note the amount is owed again, so a paid invoice becomes pending;
     * with one it is not owed after all, and the invoice stays as it is. The counter of credit notes stays locked until the
     * transaction ends, so callers do this last.
     */
    @Transactional
    public Booked refund(Order order, Actor by) {
        var invoice = store.lock(order.account(), order.invoice()).orElseThrow(NOT_FOUND::because);
        var source = new Source("refund", order.id());
        settlements.insert(invoice, source, order.amount().negated(), clock.instant());
        books.refunded(invoice, order.amount(), order.id());
        var reason = order.creditNote();
        var note = reason == null ? null : credit(invoice, order.amount(), reason);
        var after = note == null ? invoice.refunded(order.amount()) : invoice;
        store.update(after);
        news.publish(new InvoiceEvent.Refunded(after, order.amount(), note, by));
        return new Booked(after, note);
    }

    /** Gives back a part of what the account has paid beyond its invoices. */
    @Transactional
    public void refundBalance(AccountId account, Money amount, UUID refund) {
        if (amount.isPositive()) {
            settlements.takeFromBalance(account, amount);
            books.balanceRefunded(account, amount, refund);
        }
    }

    /** What the account has paid beyond its invoices, locked until the transaction ends. */
    @Transactional
    public Money lockBalance(AccountId account, Currency currency) {
        return settlements.lockBalance(account, currency);
    }

    /** The credit notes of an invoice, in the order in which they were issued. */
    @Transactional(readOnly = true)
    public List<CreditNote> creditNotes(AccountId account, Invoice.Id invoice) {
        return notes.ofInvoice(account, invoice);
    }

    /** What a payment has settled of an invoice, refunds not counted. */
    @Transactional(readOnly = true)
    public Money allocated(Invoice invoice, UUID payment) {
        return settlements.allocated(invoice, Source.payment(payment));
    }

    private CreditNote credit(Invoice invoice, Money amount, String reason) {
        var now = clock.instant();
        var today = now.atZone(sellers.timezone()).toLocalDate();
        var parts = parts(invoice, amount);
        var note = new CreditNote(
                invoice.account(),
                Uuids.next(),
                invoice.id(),
                numbers.next("CN", YearMonth.from(today)),
                parts.getFirst(),
                parts.getLast(),
                reason,
                today,
                now);
        notes.insert(note);
        settlements.insert(invoice, new Source("credit_note", note.id()), amount, now);
        books.credited(invoice, note);
        return note;
    }

    /** Net and tax of the amount. Both are counted from the sum of all credit notes, so the last one absorbs earlier roundings. */
    private List<Money> parts(Invoice invoice, Money amount) {
        var earlier = notes.ofInvoice(invoice.account(), invoice.id());
        var zero = Money.zero(invoice.currency());
        var net = earlier.stream().map(CreditNote::subtotal).reduce(zero, Money::plus);
        var tax = earlier.stream().map(CreditNote::tax).reduce(zero, Money::plus);
        var together = net.plus(tax).plus(amount);
        if (together.compareTo(invoice.total()) > 0) {
            throw new IllegalStateException("Credit notes of %s would add up to %s".formatted(invoice.id(), together));
        }
        var parts = together.allocate(invoice.subtotal().minor(), invoice.tax().minor());
        return List.of(parts.getFirst().minus(net), parts.getLast().minus(tax));
    }
}
