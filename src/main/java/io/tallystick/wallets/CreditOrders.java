package io.tallystick.wallets;

import io.tallystick.accounts.Accounts;
import io.tallystick.invoicing.Invoice;
import io.tallystick.invoicing.InvoiceDraft;
import io.tallystick.invoicing.Invoices;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.access.RequestKey;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.UnitPrice;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Buying credits: an order is invoiced at once, and the credits arrive when the invoice is paid. */
@Service
public class CreditOrders {

    private final CreditOrderStore store;
    private final Invoices invoices;
    private final Grants grants;
    private final Accounts accounts;
    private final Clock clock;

    CreditOrders(CreditOrderStore store, Invoices invoices, Grants grants, Accounts accounts, Clock clock) {
        this.store = store;
        this.invoices = invoices;
        this.grants = grants;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * An order with its invoice as it stands now.
     *
     * @param replayed whether an earlier request with the same key placed it
     */
    public record Placed(CreditOrder order, Invoice invoice, boolean replayed) {}

    /**
     * Orders credits and issues the invoice for them, which the account's balance may pay at once.
     *
     * <p>Refuses {@code idempotency_key_reused} for a key that ordered something else.
     *
     * @param quantity how often the offer is wanted, above zero
     */
    @Transactional
    public Placed place(AccountId account, CreditOffer offer, int quantity, RequestKey request, Actor by) {
        var order = order(account, offer, quantity);
        if (!store.insert(order, request)) {
            return earlier(account, request);
        }
        var subject = new Invoice.Subject(CreditOrder.SUBJECT, order.id().value());
        var line = new InvoiceDraft.DraftLine(
                offer.description(), BigDecimal.valueOf(quantity), UnitPrice.of(offer.price()), null, null);
        var invoice = invoices.issue(new InvoiceDraft(account, offer.price().currency(), List.of(line), subject, by));
        store.noteInvoice(order, invoice.id());
        return new Placed(order.invoicedBy(invoice.id()), invoice, false);
    }

    /**
     * The order that an earlier request with this key placed; empty where there is none, or no key.
     *
     * <p>Refuses {@code idempotency_key_reused}.
     */
    @Transactional(readOnly = true)
    public Optional<Placed> find(AccountId account, RequestKey request) {
        return request.key() == null
                ? Optional.empty()
                : store.findByKey(account, request.key()).map(known -> replayed(known, request));
    }

    /** The order that an invoice is for; empty when it is for something else. */
    @Transactional(readOnly = true)
    public Optional<CreditOrder> of(Invoice invoice) {
        return invoice.subject().kind().equals(CreditOrder.SUBJECT)
                ? store.find(
                        invoice.account(), new CreditOrder.Id(invoice.subject().id()))
                : Optional.empty();
    }

    /** Gives what was ordered, in the transaction that paid for it. The same invoice gives once. */
    @Transactional
    public void deliver(Invoice paid, Actor by) {
        of(paid).ifPresent(order -> grants.grant(new GrantOrder(
                order.account(),
                Grant.Kind.PURCHASED,
                order.credits(),
                expiry(order, clock.instant()),
                paid.total(),
                "invoice",
                paid.id().value(),
                order.description(),
                by)));
    }

    /**
     * Takes back credits whose price went back: as much as is due, but at most what is left of them.
     *
     * @param refund for which it is done, once
     * @return what was taken
     */
    @Transactional
    public AssetAmount takeBack(Invoice refunded, AssetAmount due, UUID refund, Actor by) {
        var cause = refunded.id().value();
        var order =
                new TakeBack(refunded.account(), "invoice", cause, due, refund, "Refund of " + refunded.number(), by);
        return grants.takeBack(order)
                .map(transfer -> new AssetAmount(transfer.amount(), due.asset()))
                .orElseGet(() -> AssetAmount.zero(due.asset()));
    }

    private Placed earlier(AccountId account, RequestKey request) {
        return replayed(store.findByKey(account, request.key()).orElseThrow(), request);
    }

    private Placed replayed(CreditOrderStore.Requested known, RequestKey request) {
        request.requireSame(known.fingerprint());
        var order = known.order();
        var invoice = Optional.ofNullable(order.invoice()).orElseThrow();
        return new Placed(order, invoices.get(order.account(), invoice), true);
    }

    private CreditOrder order(AccountId account, CreditOffer offer, int quantity) {
        return new CreditOrder(
                CreditOrder.Id.next(),
                account,
                offer.packageId(),
                offer.description(),
                quantity,
                new AssetAmount(
                        Math.multiplyExact(offer.credits().millionths(), quantity),
                        offer.credits().asset()),
                offer.price().times(quantity),
                offer.validDays(),
                null,
                clock.instant());
    }

    /** Days are the account's own: a change of the clocks does not make one shorter. */
    private @Nullable Instant expiry(CreditOrder order, Instant paidAt) {
        var days = order.validDays();
        return days == null
                ? null
                : paidAt.atZone(accounts.get(order.account()).timezone())
                        .plusDays(days)
                        .toInstant();
    }
}
