package io.tallystick.notifications;

import io.tallystick.accounts.Accounts;
import io.tallystick.identity.Administrators;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.news.InSameTransaction;
import io.tallystick.notifications.mails.PaymentSubmittedMail;
import io.tallystick.notifications.mails.PaymentWaitsMail;
import io.tallystick.payments.PaymentEvent;
import org.springframework.stereotype.Component;

/** Tells the customer that we look, and every administrator that a payment waits. */
@Component
class EmailOnPaymentSubmitted {

    private final Emails emails;
    private final Letterheads letterheads;
    private final Accounts accounts;
    private final Administrators administrators;

    EmailOnPaymentSubmitted(Emails emails, Letterheads letterheads, Accounts accounts, Administrators administrators) {
        this.emails = emails;
        this.letterheads = letterheads;
        this.accounts = accounts;
        this.administrators = administrators;
    }

    @InSameTransaction
    public void on(PaymentEvent.Submitted event) {
        var payment = event.payment();
        var account = accounts.get(payment.account());
        var submitted = new PaymentSubmittedMail(
                letterheads.current().name(),
                payment.invoice().id().value(),
                payment.invoice().number(),
                payment.amount(),
                Words.method(payment.method()),
                payment.reference());
        emails.write(submitted, account.id(), payment.id().value(), account.billingEmail());
        var waits = new PaymentWaitsMail(
                payment.id().value(),
                account.name(),
                payment.invoice().number(),
                payment.amount(),
                payment.due(),
                Words.method(payment.method()),
                payment.reference());
        administrators
                .list()
                .forEach(administrator -> emails.write(
                        waits,
                        AccountId.PLATFORM,
                        payment.id().value(),
                        administrator.person().email()));
    }
}
