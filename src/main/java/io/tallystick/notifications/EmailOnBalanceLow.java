package io.tallystick.notifications;

import io.tallystick.accounts.Account;
import io.tallystick.accounts.Accounts;
import io.tallystick.kernel.ids.Uuids;
import io.tallystick.kernel.news.InSameTransaction;
import io.tallystick.notifications.mails.LowCreditsMail;
import io.tallystick.wallets.WalletEvent;
import io.tallystick.wallets.warnings.Forecasts;
import io.tallystick.wallets.warnings.Warnings;
import java.util.List;
import org.springframework.stereotype.Component;

/** Warns those whom the account's settings name, else the billing address. Wallets tell each fall once. */
@Component
class EmailOnBalanceLow {

    private final Emails emails;
    private final Accounts accounts;
    private final Warnings warnings;
    private final Forecasts forecasts;

    EmailOnBalanceLow(Emails emails, Accounts accounts, Warnings warnings, Forecasts forecasts) {
        this.emails = emails;
        this.accounts = accounts;
        this.warnings = warnings;
        this.forecasts = forecasts;
    }

    @InSameTransaction
    public void on(WalletEvent.BelowThreshold event) {
        var recipients = warnings.recipients(event.account(), event.asset());
        if (!recipients.wanted()) {
            return;
        }
        var account = accounts.get(event.account());
        var mail = mail(event, account);
        var fall = Uuids.next();
        var addresses = recipients.addresses().isEmpty() ? List.of(account.billingEmail()) : recipients.addresses();
        addresses.forEach(address -> emails.write(mail, account.id(), fall, address));
    }

    private LowCreditsMail mail(WalletEvent.BelowThreshold event, Account account) {
        var user = event.user();
        return new LowCreditsMail(
                account.name(),
                user == null ? null : warnings.user(account.id(), user).orElse(user.toString()),
                event.available(),
                event.threshold(),
                forecasts
                        .of(account.id(), event.asset(), user)
                        .map(Forecasts.Ahead::runsOutOn)
                        .orElse(null),
                event.onCredit());
    }
}
