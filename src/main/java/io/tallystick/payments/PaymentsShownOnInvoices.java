package io.tallystick.payments;

import io.tallystick.invoicing.Invoice;
import io.tallystick.invoicing.PaymentsOfInvoices;
import io.tallystick.kernel.ids.AccountId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers what an invoice shows of its payments. */
@Component
class PaymentsShownOnInvoices implements PaymentsOfInvoices {

    private final Payments payments;

    PaymentsShownOnInvoices(Payments payments) {
        this.payments = payments;
    }

    @Override
    public Optional<PaymentNote> latest(AccountId account, Invoice.Id invoice) {
        return payments.latest(account, invoice).map(PaymentsShownOnInvoices::note);
    }

    private static PaymentNote note(Payment payment) {
        return new PaymentNote(
                payment.id().value(),
                payment.status().word(),
                payment.amount(),
                payment.method(),
                payment.reference(),
                payment.failureMessage(),
                payment.createdAt());
    }
}
