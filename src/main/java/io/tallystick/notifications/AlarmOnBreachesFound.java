package io.tallystick.notifications;

import io.tallystick.identity.Administrators;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.news.InSameTransaction;
import io.tallystick.kernel.verify.SelfAuditEvent;
import io.tallystick.notifications.mails.BreachesFoundMail;
import org.springframework.stereotype.Component;

/** Tells every administrator that stored data breaks a promise. */
@Component
class AlarmOnBreachesFound {

    private final Emails emails;
    private final Administrators administrators;

    AlarmOnBreachesFound(Emails emails, Administrators administrators) {
        this.emails = emails;
        this.administrators = administrators;
    }

    @InSameTransaction
    public void on(SelfAuditEvent.BreachesFound event) {
        var mail = new BreachesFoundMail(event.module(), event.promise(), event.breaches());
        administrators
                .list()
                .forEach(administrator -> emails.write(
                        mail,
                        AccountId.PLATFORM,
                        event.id(),
                        administrator.person().email()));
    }
}
