package io.tallystick.notifications;

import io.tallystick.accounts.Accounts;
import io.tallystick.kernel.news.InSameTransaction;
import io.tallystick.notifications.mails.PaymentFailedMail;
import io.tallystick.notifications.mails.PaymentSucceededMail;
import io.tallystick.payments.Payment;
import io.tallystick.payments.PaymentEvent;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** The receipt, or the word that a card was refused. */
@Component
class EmailOnPaymentByGateway {

    private final Emails emails;
    private final Accounts accounts;
    private final Clock clock;

    EmailOnPaymentByGateway(Emails emails, Accounts accounts, Clock clock) {
        this.emails = emails;
        this.accounts = accounts;
        this.clock = clock;
    }

    @InSameTransaction
    public void on(PaymentEvent.Succeeded event) {
        var payment = event.payment();
        var account = accounts.get(payment.account());
        var mail = new PaymentSucceededMail(
                payment.invoice().id().value(),
                payment.invoice().number(),
                payment.amount(),
                Words.method(payment.method()),
                clock.instant().atZone(account.timezone()).toLocalDate(),
                event.settlement().excess(),
                isAutomatic(payment));
        emails.write(mail, account.id(), payment.id().value(), account.billingEmail());
    }

    @InSameTransaction
    public void on(PaymentEvent.Declined event) {
        var payment = event.payment();
        var account = accounts.get(payment.account());
        var mail = new PaymentFailedMail(
                payment.invoice().id().value(),
                payment.invoice().number(),
                payment.amount(),
                Words.method(payment.method()),
                event.reason(),
                isAutomatic(payment));
        emails.write(mail, account.id(), payment.id().value(), account.billingEmail());
    }

    private static boolean isAutomatic(Payment payment) {
        return payment.gateway() != null && payment.gateway().offSession();
    }
}
