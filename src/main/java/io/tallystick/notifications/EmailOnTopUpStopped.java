package io.tallystick.notifications;

import io.tallystick.accounts.Accounts;
import io.tallystick.kernel.ids.Uuids;
import io.tallystick.kernel.news.InSameTransaction;
import io.tallystick.notifications.mails.TopUpStoppedMail;
import io.tallystick.payments.topup.TopUpEvent;
import org.springframework.stereotype.Component;

@Component
class EmailOnTopUpStopped {

    private final Emails emails;
    private final Accounts accounts;

    EmailOnTopUpStopped(Emails emails, Accounts accounts) {
        this.emails = emails;
        this.accounts = accounts;
    }

    @InSameTransaction
    public void on(TopUpEvent.Stopped event) {
        var account = accounts.get(event.account());
        var mail = new TopUpStoppedMail(
                event.wanted().failures(), event.reason(), event.balance().units());
        // Each end is a cause of its own: the customer may have switched it on again in the meantime.
        emails.write(mail, account.id(), Uuids.next(), account.billingEmail());
    }
}
