package io.tallystick.payments;

import static io.tallystick.kernel.problems.KernelProblem.NOT_FOUND;
import static io.tallystick.payments.PaymentsProblem.AMOUNT_NOT_POSITIVE;
import static io.tallystick.payments.PaymentsProblem.CURRENCY_DIFFERS;
import static io.tallystick.payments.PaymentsProblem.INVOICE_ALREADY_PAID;
import static io.tallystick.payments.PaymentsProblem.INVOICE_NOT_PAYABLE;
import static io.tallystick.payments.PaymentsProblem.PAYMENT_IN_PROGRESS;
import static io.tallystick.payments.PaymentsProblem.PAYMENT_IN_REVIEW;
import static io.tallystick.payments.PaymentsProblem.PAYMENT_METHOD_UNAVAILABLE;
import static io.tallystick.payments.PaymentsProblem.SECOND_ADMINISTRATOR_REQUIRED;

import io.tallystick.accounts.Accounts;
import io.tallystick.catalog.PaymentMethods;
import io.tallystick.catalog.Sellers;
import io.tallystick.invoicing.Invoice;
import io.tallystick.invoicing.Invoices;
import io.tallystick.invoicing.Settlement.Source;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.geo.Country;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Money;
import io.tallystick.kernel.news.News;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Payments that a person makes at a bank or with a local wallet, and that an administrator finds there. */
@Service
public class ManualPayments {

    private final PaymentStore store;
    private final Invoices invoices;
    private final PaymentMethods methods;
    private final Accounts accounts;
    private final Sellers sellers;
    private final News news;
    private final Clock clock;

    ManualPayments(
            PaymentStore store,
            Invoices invoices,
            PaymentMethods methods,
            Accounts accounts,
            Sellers sellers,
            News news,
            Clock clock) {
        this.store = store;
        this.invoices = invoices;
        this.methods = methods;
        this.accounts = accounts;
        this.sellers = sellers;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Notes that a payer says to have paid; an administrator reviews it. An amount that differs from what is due is accepted.
     *
     * <p>Refuses {@code invoice_already_paid} (400), {@code invoice_not_payable}, {@code payment_in_review} (one confirmation at
     * a time), {@code payment_in_progress} (a gateway has not answered yet), {@code payment_method_unavailable},
     * {@code amount_not_positive}, {@code currency_differs}.
     */
    @Transactional
    public Payment confirm(AccountId account, ManualConfirmation told, Actor by) {
        var invoice = invoices.lock(account, told.invoice());
        requirePayable(invoice);
        requireMethod(account, told.method());
        if (store.openFor(account, invoice.id()).isPresent()) {
            throw PAYMENT_IN_REVIEW.with("number", invoice.number());
        }
        if (store.underWay(account, invoice.id())
                .filter(attempt -> attempt.atGateway().step() == null)
                .isPresent()) {
            throw PAYMENT_IN_PROGRESS.with("number", invoice.number());
        }
        var payment = payment(invoice, told, by);
        store.insert(payment, told.proof());
        news.publish(new PaymentEvent.Submitted(payment, by));
        return payment;
    }

    /**
     * Finds the money: the invoice is settled with what really came, and what follows from a paid invoice happens in the same
     * transaction. Above the seller's limit the first call notes one approval, and another administrator's completes it.
     *
     * <p>Refuses {@code not_found}, {@code payment_already_decided}, {@code second_administrator_required}.
     */
    @Transactional
    public Payment approve(Payment.Id id, @Nullable String notes, Actor by) {
        var payment = store.lockForStaff(id).orElseThrow(NOT_FOUND::because);
        payment.requireReview();
        if (payment.approvals().stream().anyMatch(approval -> approval.by().id().equals(by.id()))) {
            throw SECOND_ADMINISTRATOR_REQUIRED.because();
        }
        store.insertApproval(payment, new Payment.Approval(by, clock.instant(), notes));
        if (needsSecondApproval(payment)) {
            var noted = store.lockForStaff(id).orElseThrow();
            news.publish(new PaymentEvent.FirstApproved(noted, by));
            return noted;
        }
        var approved = payment.succeed(notes, clock.instant());
        store.update(approved);
        var source = Source.payment(id.value());
        var settlement = invoices.settle(payment.account(), payment.invoice().id(), payment.amount(), source, by);
        news.publish(new PaymentEvent.Approved(approved, settlement, by));
        return store.lockForStaff(id).orElseThrow();
    }

    /** Refuses a confirmation with a reason that the customer reads; the invoice stays open and the payer may try again. */
    @Transactional
    public Payment reject(Payment.Id id, String reason, Actor by) {
        var rejected = store.lockForStaff(id).orElseThrow(NOT_FOUND::because).reject(reason);
        store.update(rejected);
        news.publish(new PaymentEvent.Rejected(rejected, reason, by));
        return rejected;
    }

    /** Whether the payment is so large that another administrator has to approve it as well. */
    public boolean needsSecondApproval(Payment payment) {
        return payment.status() == Payment.Status.PENDING_APPROVAL
                && payment.approvals().isEmpty()
                && sellers.current().wantsSecondApproval(payment.amount());
    }

    private Payment payment(Invoice invoice, ManualConfirmation told, Actor by) {
        return new Payment(
                Payment.Id.next(),
                invoice.account(),
                Payment.InvoiceRef.of(invoice),
                amount(invoice, told),
                invoice.due(),
                Money.zero(invoice.currency()),
                Payment.Status.PENDING_APPROVAL,
                told.method(),
                told.reference(),
                told.notes(),
                null,
                null,
                null,
                by,
                told.proof().map(Proof::summary).orElse(null),
                List.of(),
                clock.instant(),
                null,
                null,
                null);
    }

    private static Money amount(Invoice invoice, ManualConfirmation told) {
        if (told.currency() != null
                && !told.currency().equals(invoice.currency().code())) {
            throw CURRENCY_DIFFERS.at("currency", "expected", invoice.currency().code());
        }
        if (told.amount() == null) {
            return invoice.due();
        }
        if (told.amount().signum() <= 0) {
            throw AMOUNT_NOT_POSITIVE.at("amount");
        }
        return Money.of(told.amount(), invoice.currency());
    }

    private static void requirePayable(Invoice invoice) {
        if (invoice.status() == Invoice.Status.PAID) {
            throw INVOICE_ALREADY_PAID.with("number", invoice.number());
        }
        if (!invoice.due().isPositive()) {
            throw INVOICE_NOT_PAYABLE.with(
                    "number", invoice.number(), "status", invoice.status().word());
        }
    }

    private void requireMethod(AccountId account, String word) {
        var country = accounts.get(account).country();
        var offered = methods.available(country == null ? null : Country.of(country)).stream()
                .anyMatch(method -> method.method().equals(word) && method.isManual());
        if (!offered) {
            throw PAYMENT_METHOD_UNAVAILABLE.at("payment_method", "method", word);
        }
    }
}
