package io.tallystick.notifications;

import io.tallystick.accounts.Accounts;
import io.tallystick.kernel.news.InSameTransaction;
import io.tallystick.notifications.mails.PaymentRejectedMail;
import io.tallystick.payments.PaymentEvent;
import org.springframework.stereotype.Component;

@Component
class EmailOnPaymentRejected {

    private final Emails emails;
    private final Letterheads letterheads;
    private final Accounts accounts;

    EmailOnPaymentRejected(Emails emails, Letterheads letterheads, Accounts accounts) {
        this.emails = emails;
        this.letterheads = letterheads;
        this.accounts = accounts;
    }

    @InSameTransaction
    public void on(PaymentEvent.Rejected event) {
        var payment = event.payment();
        var mail = new PaymentRejectedMail(
                letterheads.current().name(),
                payment.invoice().id().value(),
                payment.invoice().number(),
                payment.amount(),
                payment.reference(),
                event.reason());
        var account = accounts.get(payment.account());
        emails.write(mail, account.id(), payment.id().value(), account.billingEmail());
    }
}
