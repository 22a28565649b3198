package io.tallystick.notifications;

import io.tallystick.accounts.Accounts;
import io.tallystick.invoicing.Invoices;
import io.tallystick.kernel.news.InSameTransaction;
import io.tallystick.notifications.mails.PaymentRefundedMail;
import io.tallystick.payments.PaymentEvent;
import java.time.Clock;
import org.springframework.stereotype.Component;

@Component
class EmailOnPaymentRefunded {

    private final Emails emails;
    private final Invoices invoices;
    private final Accounts accounts;
    private final Clock clock;

    EmailOnPaymentRefunded(Emails emails, Invoices invoices, Accounts accounts, Clock clock) {
        this.emails = emails;
        this.invoices = invoices;
        this.accounts = accounts;
        this.clock = clock;
    }

    @InSameTransaction
    public void on(PaymentEvent.Refunded event) {
        var payment = event.payment();
        var refund = event.refund();
        var account = accounts.get(payment.account());
        var mail = new PaymentRefundedMail(
                payment.invoice().id().value(),
                payment.invoice().number(),
                refund.amount(),
                Words.method(payment.method()),
                clock.instant().atZone(account.timezone()).toLocalDate(),
                refund.reason(),
                refund.creditsTaken().units(),
                refund.creditNote(),
                invoices.get(account.id(), payment.invoice().id()).due());
        emails.write(mail, account.id(), refund.id().value(), account.billingEmail());
    }
}
