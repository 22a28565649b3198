package io.tallystick.payments.topup;

import io.tallystick.invoicing.InvoiceEvent;
import io.tallystick.kernel.news.InSameTransaction;
import io.tallystick.payments.PaymentEvent;
import org.springframework.stereotype.Component;

/** A top-up ends with its payment: in the transaction that paid its invoice, however that happened, or that gave the payment up. */
@Component
class EndTopUpOnPayment {

    private final TopUpSteps steps;

    EndTopUpOnPayment(TopUpSteps steps) {
        this.steps = steps;
    }

    @InSameTransaction
    void on(InvoiceEvent.Paid paid) {
        steps.succeed(paid.account(), paid.invoice().id());
    }

    @InSameTransaction
    void on(PaymentEvent.Declined declined) {
        var payment = declined.payment();
        var code = String.valueOf(payment.failureCode());
        steps.fail(payment.account(), payment.invoice().id(), new TopUp.Failure(code, declined.reason()));
    }

    @InSameTransaction
    void on(PaymentEvent.Closed closed) {
        var why = new TopUp.Failure("not_confirmed", "The payment would have needed your confirmation.");
        steps.fail(closed.account(), closed.payment().invoice().id(), why);
    }
}
