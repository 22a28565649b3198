package io.tallystick.notifications;

import io.tallystick.accounts.Accounts;
import io.tallystick.kernel.news.InSameTransaction;
import io.tallystick.notifications.mails.PaymentApprovedMail;
import io.tallystick.payments.PaymentEvent;
import java.time.Clock;
import org.springframework.stereotype.Component;

@Component
class EmailReceiptOnPaymentApproved {

    private final Emails emails;
    private final Letterheads letterheads;
    private final Accounts accounts;
    private final Clock clock;

    EmailReceiptOnPaymentApproved(Emails emails, Letterheads letterheads, Accounts accounts, Clock clock) {
        this.emails = emails;
        this.letterheads = letterheads;
        this.accounts = accounts;
        this.clock = clock;
    }

    @InSameTransaction
    public void on(PaymentEvent.Approved event) {
        var payment = event.payment();
        var account = accounts.get(payment.account());
        var mail = new PaymentApprovedMail(
                letterheads.current().name(),
                payment.invoice().id().value(),
                payment.invoice().number(),
                payment.amount(),
                Words.method(payment.method()),
                payment.reference(),
                clock.instant().atZone(account.timezone()).toLocalDate(),
                event.settlement().invoice().due(),
                event.settlement().excess());
        emails.write(mail, account.id(), payment.id().value(), account.billingEmail());
    }
}
