package io.tallystick.notifications;

import io.tallystick.accounts.Account;
import io.tallystick.accounts.AccountEvent;
import io.tallystick.catalog.Plan;
import io.tallystick.catalog.Plans;
import io.tallystick.kernel.news.InSameTransaction;
import io.tallystick.notifications.mails.WelcomeMail;
import java.math.BigDecimal;
import org.springframework.stereotype.Component;

@Component
class EmailWelcomeOnAccountOpened {

    private final Emails emails;
    private final Letterheads letterheads;
    private final Plans plans;

    EmailWelcomeOnAccountOpened(Emails emails, Letterheads letterheads, Plans plans) {
        this.emails = emails;
        this.letterheads = letterheads;
        this.plans = plans;
    }

    @InSameTransaction
    public void on(AccountEvent.Opened event) {
        var account = event.opened();
        var plan = plans.find(new Plan.Id(account.plan())).orElseThrow();
        var mail = new WelcomeMail(
                letterheads.current().name(),
                account.name(),
                plan.name(),
                BigDecimal.valueOf(plan.includedCredits()),
                account.status() == Account.Status.PENDING_PAYMENT);
        emails.write(mail, account.id(), account.id().value(), account.billingEmail());
    }
}
