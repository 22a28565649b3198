package io.tallystick.notifications;

import io.tallystick.accounts.Accounts;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.news.InSameTransaction;
import io.tallystick.notifications.mails.CreditsGrantedMail;
import io.tallystick.wallets.Grant;
import io.tallystick.wallets.WalletEvent;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The credits of a trial stand in the welcome mail already. */
@Component
class EmailCreditsOnCreditsGranted {

    /** Each user's first credit, and debts that became an invoice: of these other mails tell, or none. */
    private static final Set<String> NOT_TOLD = Set.of("user", "postpaid_period");

    private final Emails emails;
    private final Accounts accounts;

    EmailCreditsOnCreditsGranted(Emails emails, Accounts accounts) {
        this.emails = emails;
        this.accounts = accounts;
    }

    @InSameTransaction
    public void on(WalletEvent.Granted event) {
        if (event.grant().kind() == Grant.Kind.TRIAL
                || NOT_TOLD.contains(event.grant().causeKind())) {
            return;
        }
        var account = accounts.get(event.account());
        var expiresAt = event.grant().expiresAt();
        var mail = new CreditsGrantedMail(
                event.amount().units(),
                event.balance().units(),
                event.description(),
                expiresAt == null ? null : expiresAt.atZone(account.timezone()).toLocalDate(),
                rollsOver(event.grant(), event.amount(), account.timezone()));
        emails.write(mail, account.id(), event.transfer().id(), account.billingEmail());
    }

    private static CreditsGrantedMail.@Nullable RollsOver rollsOver(Grant grant, AssetAmount amount, ZoneId zone) {
        var rollover = grant.rollover();
        return rollover == null
                ? null
                : new CreditsGrantedMail.RollsOver(
                        new AssetAmount(Math.min(rollover.atMost(), grant.amount()), amount.asset()).units(),
                        rollover.until().atZone(zone).toLocalDate());
    }
}
