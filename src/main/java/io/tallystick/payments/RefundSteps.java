package io.tallystick.payments;

import static io.tallystick.kernel.problems.KernelProblem.NOT_FOUND;
import static io.tallystick.payments.PaymentsProblem.AMOUNT_NOT_POSITIVE;
import static io.tallystick.payments.PaymentsProblem.PAYMENT_NOT_REFUNDABLE;
import static io.tallystick.payments.PaymentsProblem.REFUND_TOO_LARGE;

import io.tallystick.invoicing.Invoice;
import io.tallystick.invoicing.InvoiceRefunds;
import io.tallystick.invoicing.Invoices;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.access.RequestKey;
import io.tallystick.kernel.agenda.Agenda;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Credits;
import io.tallystick.kernel.money.Money;
import io.tallystick.kernel.news.News;
import io.tallystick.payments.gateway.RefundAnswer;
import io.tallystick.wallets.CreditOrder;
import io.tallystick.wallets.CreditOrders;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The two transactions of a refund: it is recorded, and counted, before a gateway hears of it; and what follows from the answer. */
@Component
class RefundSteps {

    private final RefundStore store;
    private final PaymentStore payments;
    private final Invoices invoices;
    private final InvoiceRefunds invoiceRefunds;
    private final CreditOrders orders;
    private final Agenda agenda;
    private final News news;
    private final Clock clock;

    RefundSteps(
            RefundStore store,
            PaymentStore payments,
            Invoices invoices,
            InvoiceRefunds invoiceRefunds,
            CreditOrders orders,
            Agenda agenda,
            News news,
            Clock clock) {
        this.store = store;
        this.payments = payments;
        this.invoices = invoices;
        this.invoiceRefunds = invoiceRefunds;
        this.orders = orders;
        this.agenda = agenda;
        this.news = news;
        this.clock = clock;
    }

    /** @param replayed whether an earlier request with the same key asked for it */
    record Begun(Refund refund, boolean replayed) {}

    /** Records a refund under the payment's lock, so that all of them together never exceed the payment. */
    @Transactional
    public Begun begin(Refunds.Wish wish, RequestKey request, Actor by) {
        var payment = payments.lockForStaff(wish.payment()).orElseThrow(NOT_FOUND::because);
        if (request.key() != null) {
            var earlier = store.findByKey(payment.account(), request.key());
            if (earlier.isPresent()) {
                request.requireSame(earlier.get().fingerprint());
                return new Begun(earlier.get().refund(), true);
            }
        }
        if (payment.status() != Payment.Status.SUCCEEDED) {
            throw PAYMENT_NOT_REFUNDABLE.with("status", payment.status().word());
        }
        var refund = refund(payment, wish, by);
        store.insert(refund, request);
        if (payment.gateway() != null) {
            agenda.add(
                    ResolveRefund.NAME,
                    payment.account(),
                    refund.id().value(),
                    clock.instant().plus(Attempts.ASK_AFTER));
        }
        return new Begun(refund, false);
    }

    /** Writes down what became of a refund. Hearing it again changes nothing. */
    @Transactional
    public Refund apply(Refund asked, RefundAnswer answer) {
        var payment = payments.lock(asked.account(), asked.payment()).orElseThrow();
        var refund = store.find(asked.account(), asked.id()).orElseThrow();
        if (refund.status() != Refund.Status.PENDING) {
            return refund;
        }
        return switch (answer) {
            case RefundAnswer.Succeeded done -> succeed(payment, refund, done.reference());
            case RefundAnswer.Failed failed -> fail(refund, failed.message());
            case RefundAnswer.Unclear unclear -> refund;
        };
    }

    /** The refund. Refuses {@code not_found}. */
    @Transactional(readOnly = true)
    public Refund get(AccountId account, Refund.Id id) {
        return store.find(account, id).orElseThrow(NOT_FOUND::because);
    }

    private Refund refund(Payment payment, Refunds.Wish wish, Actor by) {
        var earlier = counted(payment);
        var zero = Money.zero(payment.amount().currency());
        var left = payment.amount().minus(earlier.stream().map(Refund::amount).reduce(zero, Money::plus));
        var amount = wish.amount() == null ? left : Money.of(wish.amount(), zero.currency());
        if (!amount.isPositive() && left.isPositive()) {
            throw AMOUNT_NOT_POSITIVE.at("amount");
        }
        var invoice = invoices.lock(payment.account(), payment.invoice().id());
        var taken = invoiceRefunds
                .allocated(invoice, payment.id().value())
                .minus(earlier.stream().map(Refund::fromInvoice).reduce(zero, Money::plus));
        // What came in beyond the invoice goes back first, as far as no other invoice has used it.
        var beyond = left.minus(taken).min(invoiceRefunds.lockBalance(payment.account(), zero.currency()));
        if (amount.compareTo(taken.plus(beyond)) > 0) {
            throw REFUND_TOO_LARGE.at("amount", "left", taken.plus(beyond));
        }
        return new Refund(
                payment.account(),
                Refund.Id.next(),
                payment.id(),
                amount,
                amount.minus(amount.min(beyond)),
                Refund.Status.PENDING,
                wish.reason(),
                wish.creditNote() == null ? isForCredits(invoice) : wish.creditNote() || isForCredits(invoice),
                AssetAmount.zero(Credits.CREDITS),
                AssetAmount.zero(Credits.CREDITS),
                null,
                null,
                null,
                by,
                clock.instant(),
                null);
    }

    /** Credits come back with the refund, so their price is not owed any more. */
    private static boolean isForCredits(Invoice invoice) {
        return invoice.subject().kind().equals(CreditOrder.SUBJECT) && invoice.status() == Invoice.Status.PAID;
    }

    private Refund succeed(Payment payment, Refund refund, @Nullable String reference) {
        var invoice = invoices.lock(payment.account(), payment.invoice().id());
        var due = creditsDue(invoice, payment, refund);
        var taken = due.isPositive()
                ? orders.takeBack(invoice, due, refund.id().value(), refund.askedBy())
                : AssetAmount.zero(Credits.CREDITS);
        invoiceRefunds.refundBalance(
                payment.account(),
                refund.amount().minus(refund.fromInvoice()),
                refund.id().value());
        var after = payment.refunded(refund.amount());
        payments.update(after);
        var note = refund.fromInvoice().isPositive() ? bookOnInvoice(invoice, refund) : null;
        var succeeded = refund.succeed(due, taken, note, reference, clock.instant());
        store.update(succeeded);
        news.publish(new PaymentEvent.Refunded(after, succeeded, refund.askedBy()));
        return succeeded;
    }

    private @Nullable String bookOnInvoice(Invoice invoice, Refund refund) {
        var reason = refund.withCreditNote() ? refund.reason() : null;
        var order = new InvoiceRefunds.Order(
                refund.account(), invoice.id(), refund.id().value(), refund.fromInvoice(), reason);
        var note = invoiceRefunds.refund(order, refund.askedBy()).creditNote();
        return note == null ? null : note.number();
    }

    private Refund fail(Refund refund, String message) {
        var failed = refund.fail(message, clock.instant());
        store.update(failed);
        return failed;
    }

    /**
     * The share of the credits that the refunded money had bought. It is counted from all refunds of the invoice together and
     * rounded once, so that parts add up to the whole.
     */
    private AssetAmount creditsDue(Invoice invoice, Payment payment, Refund refund) {
        var order = orders.of(invoice);
        if (order.isEmpty() || invoice.paidAt() == null || invoice.total().isZero()) {
            return AssetAmount.zero(Credits.CREDITS);
        }
        var earlier = payments.ofInvoice(payment.account(), invoice.id()).stream()
                .flatMap(other -> store.ofPayment(other.account(), other.id()).stream())
                .filter(other -> other.status() == Refund.Status.SUCCEEDED)
                .toList();
        var back = earlier.stream().map(Refund::fromInvoice).reduce(refund.fromInvoice(), Money::plus);
        var demanded = earlier.stream()
                .mapToLong(other -> other.creditsDue().millionths())
                .sum();
        var together = BigDecimal.valueOf(order.get().credits().millionths())
                .multiply(BigDecimal.valueOf(back.minor()))
                .divide(BigDecimal.valueOf(invoice.total().minor()), 0, RoundingMode.HALF_UP);
        return new AssetAmount(together.longValueExact() - demanded, Credits.CREDITS);
    }

    /** The refunds that count: those that succeeded, and those that still may. */
    private List<Refund> counted(Payment payment) {
        return store.ofPayment(payment.account(), payment.id()).stream()
                .filter(other -> other.status() != Refund.Status.FAILED)
                .toList();
    }
}
