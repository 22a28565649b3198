package io.tallystick.payments;

import static io.tallystick.kernel.problems.KernelProblem.NOT_FOUND;
import static io.tallystick.payments.PaymentsProblem.INVOICE_ALREADY_PAID;
import static io.tallystick.payments.PaymentsProblem.INVOICE_NOT_PAYABLE;
import static io.tallystick.payments.PaymentsProblem.PAYMENT_IN_REVIEW;

import io.tallystick.invoicing.Invoice;
import io.tallystick.invoicing.Invoices;
import io.tallystick.invoicing.Settlement.Source;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.access.RequestKey;
import io.tallystick.kernel.agenda.Agenda;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Money;
import io.tallystick.kernel.news.News;
import io.tallystick.payments.gateway.GatewayAnswer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The two transactions around a call to a gateway: the attempt before it, and what follows from the answer. */
@Component
class Attempts {

    /** By then the answer to the call has come, or it is not coming. */
    static final Duration ASK_AFTER = Duration.ofMinutes(1);

    /** How long a customer may take at the gateway. */
    static final Duration CUSTOMER_HAS = Duration.ofHours(24);

    private final PaymentStore store;
    private final Invoices invoices;
    private final Agenda agenda;
    private final News news;
    private final Clock clock;

    Attempts(PaymentStore store, Invoices invoices, Agenda agenda, News news, Clock clock) {
        this.store = store;
        this.invoices = invoices;
        this.agenda = agenda;
        this.news = news;
        this.clock = clock;
    }

    /** What a wish to pay has led to. */
    sealed interface Begun {

        /** The attempt is recorded: the gateway may be called. */
        record Recorded(Payment payment) implements Begun {}

        /** An earlier request with the same key made this attempt. */
        record Replayed(Payment payment) implements Begun {}

        /** Another attempt for the invoice is not decided yet. */
        record Blocked(Payment other) implements Begun {}
    }

    /**
     * Records an attempt to pay what an invoice still owes, unless one is under way.
     *
     * <p>Refuses {@code invoice_already_paid}, {@code invoice_not_payable}, {@code payment_in_review},
     * {@code idempotency_key_reused}, {@code not_found}.
     */
    @Transactional
    public Begun begin(
            AccountId account,
            Invoice.Id invoiceId,
            String method,
            Payment.AtGateway gateway,
            RequestKey request,
            Actor by) {
        var invoice = invoices.lock(account, invoiceId);
        var earlier = request.key() == null
                ? Optional.<PaymentStore.Requested>empty()
                : store.findByKey(account, request.key());
        if (earlier.isPresent()) {
            request.requireSame(earlier.get().fingerprint());
            return new Begun.Replayed(earlier.get().payment());
        }
        requirePayable(invoice);
        var other = store.underWay(account, invoiceId);
        if (other.isPresent()) {
            return new Begun.Blocked(other.get());
        }
        var payment = attempt(invoice, method, gateway, by);
        store.insert(payment, Optional.empty());
        store.noteGateway(payment, request);
        agenda.add(
                ResolvePayment.NAME,
                account,
                payment.id().value(),
                clock.instant().plus(ASK_AFTER));
        return new Begun.Recorded(payment);
    }

    /** Writes down what a gateway said. Hearing it again changes nothing. */
    @Transactional
    public Payment apply(Payment attempt, GatewayAnswer answer) {
        var payment = store.lock(attempt.account(), attempt.id()).orElseThrow(NOT_FOUND::because);
        if (!payment.isUnderWay()) {
            return payment;
        }
        var next =
                switch (answer) {
                    case GatewayAnswer.Succeeded done -> succeed(payment, done.reference());
                    case GatewayAnswer.Declined no -> decline(payment, no.code(), no.message());
                    case GatewayAnswer.NeedsCustomer needs -> payment.waiting(needs.step(), needs.secret());
                    case GatewayAnswer.Unclear unclear -> payment.unclear();
                    case GatewayAnswer.Closed closed -> close(payment);
                };
        if (next.isUnderWay()) {
            store.update(next);
        }
        return store.find(payment.account(), payment.id()).orElseThrow();
    }

    /** Asks the gateway once more when the customer's time is over. */
    @Transactional
    public void askWhenCustomerIsLate(Payment payment) {
        agenda.add(
                ResolvePayment.NAME,
                payment.account(),
                payment.id().value(),
                payment.createdAt().plus(CUSTOMER_HAS));
    }

    private Payment succeed(Payment payment, String reference) {
        var taken = payment.taken(reference, clock.instant());
        store.update(taken);
        var source = Source.payment(payment.id().value());
        var by = payment.submittedBy();
        var settlement = invoices.settle(payment.account(), payment.invoice().id(), payment.amount(), source, by);
        news.publish(new PaymentEvent.Succeeded(taken, settlement, by));
        return taken;
    }

    private Payment decline(Payment payment, String code, String message) {
        var declined = payment.declined(code, message);
        store.update(declined);
        news.publish(new PaymentEvent.Declined(declined, message, payment.submittedBy()));
        return declined;
    }

    private Payment close(Payment payment) {
        var closed = payment.closed();
        store.update(closed);
        news.publish(new PaymentEvent.Closed(closed, payment.submittedBy()));
        return closed;
    }

    private void requirePayable(Invoice invoice) {
        if (invoice.status() == Invoice.Status.PAID) {
            throw INVOICE_ALREADY_PAID.with("number", invoice.number());
        }
        if (!invoice.due().isPositive()) {
            throw INVOICE_NOT_PAYABLE.with(
                    "number", invoice.number(), "status", invoice.status().word());
        }
        if (store.openFor(invoice.account(), invoice.id()).isPresent()) {
            throw PAYMENT_IN_REVIEW.with("number", invoice.number());
        }
    }

    private Payment attempt(Invoice invoice, String method, Payment.AtGateway gateway, Actor by) {
        return new Payment(
                Payment.Id.next(),
                invoice.account(),
                Payment.InvoiceRef.of(invoice),
                invoice.due(),
                invoice.due(),
                Money.zero(invoice.currency()),
                Payment.Status.PENDING,
                method,
                invoice.number(),
                null,
                null,
                null,
                null,
                by,
                null,
                List.of(),
                clock.instant(),
                null,
                null,
                gateway);
    }
}
