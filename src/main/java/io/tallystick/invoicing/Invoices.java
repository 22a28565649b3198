package io.tallystick.invoicing;

import static io.tallystick.invoicing.InvoicingProblem.INVOICE_STATE_FORBIDS;
import static io.tallystick.kernel.problems.KernelProblem.NOT_FOUND;

import io.tallystick.accounts.Accounts;
import io.tallystick.invoicing.Invoice.Status;
import io.tallystick.invoicing.Settlement.Source;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.ids.Uuids;
import io.tallystick.kernel.money.Money;
import io.tallystick.kernel.news.News;
import io.tallystick.kernel.paging.Page;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What one can ask of invoices. */
@Service
public class Invoices {

    /** Source 003: an invoice is due seven days after its date. */
    private static final int DAYS_TO_PAY = 7;

    private final InvoiceStore store;
    private final NumberStore numbers;
    private final SettlementStore settlements;
    private final InvoiceBooks books;
    private final Accounts accounts;
    private final SellerSnapshots sellers;
    private final News news;
    private final Clock clock;

    Invoices(
            InvoiceStore store,
            NumberStore numbers,
            SettlementStore settlements,
            InvoiceBooks books,
            Accounts accounts,
            SellerSnapshots sellers,
            News news,
            Clock clock) {
        this.store = store;
        this.numbers = numbers;
        this.settlements = settlements;
        this.books = books;
        this.accounts = accounts;
        this.sellers = sellers;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Issues an invoice: it gets its number and is owed from now on. What the account has left from earlier overpayments is used
     * for it at once. The number's counter stays locked until the transaction ends, so callers issue last.
     */
    @Transactional
    public Invoice issue(InvoiceDraft draft) {
        var now = clock.instant();
        var today = now.atZone(sellers.timezone()).toLocalDate();
        var lines = draft.lines().stream().map(InvoiceDraft.DraftLine::rounded).toList();
        var subtotal = lines.stream().map(Invoice.Line::amount).reduce(Money.zero(draft.currency()), Money::plus);
        var tax = Money.zero(draft.currency());
        var billedTo = accounts.billingDetails(draft.account());
        var seller = sellers.current();
        var invoice = new Invoice(
                Invoice.Id.next(),
                draft.account(),
                numbers.next("INV", YearMonth.from(today)),
                Status.PENDING,
                subtotal,
                tax,
                subtotal.plus(tax),
                Money.zero(draft.currency()),
                today,
                today.plusDays(DAYS_TO_PAY),
                draft.subject(),
                billedTo,
                seller,
                lines,
                now,
                null,
                null,
                null);
        store.insert(invoice);
        books.issued(invoice);
        news.publish(new InvoiceEvent.Issued(invoice, draft.by()));
        return useBalance(invoice, draft.by());
    }

    /**
     * Settles an invoice with money that came for it. What is due is allocated; the excess, or all of it when the invoice is not
     * owed any more, becomes the account's balance.
     *
     * @param received above zero, in the invoice's currency
     */
    @Transactional
    public Settlement settle(AccountId account, Invoice.Id id, Money received, Source source, Actor by) {
        var invoice = lock(account, id);
        var allocated = received.min(invoice.due());
        var excess = received.minus(allocated);
        books.received(invoice, source, allocated, excess);
        if (excess.isPositive()) {
            settlements.addToBalance(account, excess);
        }
        return new Settlement(allocate(invoice, source, allocated, by), allocated, excess);
    }

    /** Notes that an invoice was paid in a way that the system did not see. Refuses {@code invoice_state_forbids}. */
    @Transactional
    public Invoice markPaid(AccountId account, Invoice.Id id, Actor by) {
        var invoice = lock(account, id);
        if (!invoice.due().isPositive()) {
            throw INVOICE_STATE_FORBIDS.with("status", invoice.status().word(), "action", "marked paid");
        }
        return settle(account, id, invoice.due(), new Source("manual", Uuids.next()), by)
                .invoice();
    }

    /**
     * Voids an invoice that nobody has paid; its number stays.
     *
     * <p>Refuses {@code invoice_state_forbids} when it is not pending, {@code invoice_has_payments} when a part was paid.
     */
    @Transactional
    public Invoice voidInvoice(AccountId account, Invoice.Id id, String reason, Actor by) {
        var voided = lock(account, id).voided(reason, clock.instant());
        store.update(voided);
        books.voided(voided);
        news.publish(new InvoiceEvent.Voided(voided, reason, by));
        return voided;
    }

    @Transactional(readOnly = true)
    public Optional<Invoice> find(AccountId account, Invoice.Id id) {
        return store.find(account, id);
    }

    /** The invoice, or {@code not_found}. */
    @Transactional(readOnly = true)
    public Invoice get(AccountId account, Invoice.Id id) {
        return store.find(account, id).orElseThrow(NOT_FOUND::because);
    }

    /** The invoice, whoever owes it: for platform administrators. Refuses {@code not_found}. */
    @Transactional(readOnly = true)
    public Invoice getForStaff(Invoice.Id id) {
        var account = store.accountOfForStaff(id).orElseThrow(NOT_FOUND::because);
        return get(account, id);
    }

    @Transactional(readOnly = true)
    public Page<Invoice> page(InvoiceQuery query) {
        return new Page<>(store.count(query), query.page(), store.page(query));
    }

    /** What the account has paid beyond its invoices, in each currency. */
    @Transactional(readOnly = true)
    public List<Money> balances(AccountId account) {
        return settlements.balances(account);
    }

    private Invoice useBalance(Invoice issued, Actor by) {
        if (issued.total().isZero()) {
            return allocate(issued, null, issued.total(), by);
        }
        var used = settlements.lockBalance(issued.account(), issued.currency()).min(issued.due());
        if (!used.isPositive()) {
            return issued;
        }
        settlements.takeFromBalance(issued.account(), used);
        books.balanceUsed(issued, used);
        return allocate(issued, new Source("balance", Uuids.next()), used, by);
    }

    private Invoice allocate(
            Invoice invoice, @org.jspecify.annotations.Nullable Source source, Money amount, Actor by) {
        if (source != null && !amount.isPositive()) {
            return invoice;
        }
        var now = clock.instant();
        var settled = invoice.settled(amount, now);
        if (source != null) {
            settlements.insert(invoice, source, amount, now);
        }
        store.update(settled);
        news.publish(
                settled.status() == Status.PAID
                        ? new InvoiceEvent.Paid(settled, by)
                        : new InvoiceEvent.PartlyPaid(settled, amount, by));
        return settled;
    }

    /** The invoice, locked until the transaction ends: for whoever is about to add a payment to it. Refuses {@code not_found}. */
    @Transactional
    public Invoice lock(AccountId account, Invoice.Id id) {
        return store.lock(account, id).orElseThrow(NOT_FOUND::because);
    }
}
